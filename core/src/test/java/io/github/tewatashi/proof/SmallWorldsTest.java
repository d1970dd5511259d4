package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state that a small world can come to, visited; every promise checked on every step. */
class SmallWorldsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("worlds")
    void everyPromiseHoldsOnEveryStepOfASmallWorld(World world) {
        long began = System.nanoTime();
        Explored explored = Explorer.explore(world);
        System.out.println(explored + " " + (System.nanoTime() - began) / 1_000_000 + " ms");
        assertThat(explored.broken().map(Object::toString)).isEmpty();
        assertThat(explored.stuck().map(Object::toString)).isEmpty();
    }

    static Stream<World> worlds() {
        return Stream.of(
                Worlds.oneDesk(),
                Worlds.twoDesks(),
                Worlds.absences(),
                Worlds.beforeTheDay(),
                Worlds.closing(),
                Worlds.late(),
                Worlds.proxies());
    }
}
