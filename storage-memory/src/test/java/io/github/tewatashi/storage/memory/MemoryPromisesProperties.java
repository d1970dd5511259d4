package io.github.tewatashi.storage.memory;

import io.github.tewatashi.promise.Promises;
import io.github.tewatashi.store.Store;

/** The promises hold on the store in memory. */
class MemoryPromisesProperties extends Promises {

    @Override
    public Store emptyStore() {
        return new MemoryStore();
    }
}
