package io.github.tewatashi.storage.memory;

import io.github.tewatashi.proof.SafetyPage;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** As many orders as there is patience for. */
@Tag("soak")
class MostInterleavingsTest extends Interleavings {

    @Override
    Tried ofTheStore() {
        return new Tried(100, 3_000);
    }

    @Override
    Tried ofTheServices() {
        return new Tried(60, 100);
    }

    @Override
    void say(List<String> figures) {
        SafetyPage.keeps("most interleavings", figures);
    }
}
