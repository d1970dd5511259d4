package io.github.tewatashi.storage.memory;

import io.github.tewatashi.proof.SafetyPage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More orders, and a broken store that takes longer to find out. */
@Tag("full")
class MoreInterleavingsTest extends Interleavings {

    @Override
    Tried ofTheStore() {
        return new Tried(100, 1_000);
    }

    @Override
    Tried ofTheServices() {
        return new Tried(25, 100);
    }

    @Override
    void say(List<String> figures) {
        SafetyPage.keeps("more interleavings", figures);
    }

    @Test
    void a_store_that_forgets_what_was_relied_on_is_found_out_under_the_services() {
        isFoundOut(Steps.OF_THE_SERVICES, DeskCalls.Unguarded.class, DeskCalls.Alone.class);
    }
}
