package io.github.tewatashi.storage.memory;

import io.github.tewatashi.inspection.contract.PromisesContract;
import io.github.tewatashi.store.Store;

/** A broken promise is found in memory. */
class MemoryPromisesInspectionTest extends PromisesContract {

    @Override
    protected Store emptyStore() {
        return new MemoryStore();
    }
}
