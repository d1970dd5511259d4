package io.github.tewatashi.storage.memory;

import io.github.tewatashi.proof.SafetyPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some orders in every run; and stores that are broken on purpose are found out. */
class InterleavingsTest extends Interleavings {

    @Override
    Tried ofTheStore() {
        return new Tried(10, 200);
    }

    @Override
    Tried ofTheServices() {
        return new Tried(2, 100);
    }

    @Override
    void say(List<String> figures) {
        SafetyPage.says("interleavings", figures);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                StoreCalls.Unlocked.class,
                StoreCalls.CommandLookedUpBefore.class,
                StoreCalls.VersionsComparedBefore.class,
                StoreCalls.LookedTwice.class,
                StoreCalls.CountedByHand.class
            })
    void a_store_that_is_right_only_for_one_thread_is_found_out(Class<?> broken) {
        isFoundOut(Steps.OF_THE_STORE, broken, broken);
    }

    /** Right for one thread as well, so what is found lies between a command's reading and its writing. */
    @Test
    void a_store_that_writes_over_what_happened_since_is_found_out_under_the_services() {
        isFoundOut(Steps.OF_THE_SERVICES, DeskCalls.Overwriting.class, DeskCalls.Overwriting.class);
    }
}
