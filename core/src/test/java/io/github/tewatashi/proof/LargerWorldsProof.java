package io.github.tewatashi.proof;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Larger worlds, under the profiles {@code full} and {@code soak}. */
class LargerWorldsProof {

    @Test
    @Tag("full")
    void every_promise_holds_on_every_step_of_every_larger_world() {
        SafetyPage.keeps(
                "larger worlds",
                SmallWorldsTest.explored(
                        Stream.of(Worlds.beforeTheDay(), Worlds.oneDay(), Worlds.oneDeskWithEverySlip())));
    }

    @Test
    @Tag("soak")
    void every_promise_holds_on_every_step_of_the_largest_world() {
        SafetyPage.keeps("largest worlds", SmallWorldsTest.explored(Stream.of(Worlds.wholeDay())));
    }
}
