package io.github.tewatashi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every state that a small world can come to, visited; every promise checked on every step. */
class SmallWorldsTest {

    @Test
    void every_promise_holds_on_every_step_of_every_small_world() {
        SafetyPage.says(
                "small worlds",
                explored(Stream.of(
                        Worlds.oneDesk(),
                        Worlds.twoDesks(),
                        Worlds.bornOnOneDay(),
                        Worlds.movedBack(),
                        Worlds.absences(),
                        Worlds.closing(),
                        Worlds.late(),
                        Worlds.proxies())));
    }

    static List<String> explored(Stream<World> worlds) {
        List<String> lines = new ArrayList<>(
                List.of("| world | states | steps | repetitions | beyond knowledge |", "|---|--:|--:|--:|--:|"));
        List<Explored> all = worlds.map(SmallWorldsTest::sound).toList();
        for (Explored one : all) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| **%s**: %s | %,d | %,d | %,d | %,d |",
                    one.world().name(),
                    one.world().about(),
                    one.states(),
                    one.steps(),
                    one.repeats(),
                    one.beyond()));
        }
        lines.add(String.format(
                Locale.ROOT,
                "| together | %,d | %,d | %,d | %,d |",
                all.stream().mapToLong(Explored::states).sum(),
                all.stream().mapToLong(Explored::steps).sum(),
                all.stream().mapToLong(Explored::repeats).sum(),
                all.stream().mapToLong(Explored::beyond).sum()));
        return lines;
    }

    private static Explored sound(World world) {
        Explored explored = Explorer.explore(world);
        System.out.println(explored);
        assertThat(explored.broken().map(Object::toString)).as(world.name()).isEmpty();
        assertThat(explored.stuck().map(Object::toString)).as(world.name()).isEmpty();
        return explored;
    }
}
