package io.github.tewatashi.proof;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Larger worlds, under the profile {@code proof}. */
class LargerWorldsProof {

    @Test
    void every_promise_holds_on_every_step_of_every_larger_world() {
        SafetyPage.keeps(
                "larger worlds", SmallWorldsTest.explored(Stream.of(Worlds.oneDeskWithEverySlip(), Worlds.wholeDay())));
    }
}
