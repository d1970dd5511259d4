package io.github.tewatashi.storage.memory;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.StoreContract;

/** The store in memory keeps the whole contract. */
class MemoryStoreTest extends StoreContract {

    @Override
    protected Store emptyStore() {
        return new MemoryStore();
    }
}
