package io.github.tewatashi.storage.memory;

import io.github.tewatashi.inspection.contract.RandomTamperingContract;
import io.github.tewatashi.store.Store;

/** Ten thousand random changes of a day are found. */
class MemoryRandomTamperingTest extends RandomTamperingContract {

    @Override
    protected Store emptyStore() {
        return new MemoryStore();
    }
}
