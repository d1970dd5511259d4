package io.github.tewatashi.storage.memory;

import io.github.tewatashi.inspection.contract.InspectionContract;
import io.github.tewatashi.store.Store;

/** A day's books are sound in memory. */
class MemoryInspectionTest extends InspectionContract {

    @Override
    protected Store emptyStore() {
        return new MemoryStore();
    }
}
