package io.github.tewatashi.storage.memory;

import io.github.tewatashi.inspection.contract.TamperingContract;
import io.github.tewatashi.store.Store;

/** A tampered day is found in memory. */
class MemoryTamperingTest extends TamperingContract {

    @Override
    protected Store emptyStore() {
        return new MemoryStore();
    }
}
