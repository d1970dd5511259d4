package io.github.tewatashi.storage.memory;

import io.github.tewatashi.promise.Promises;
import io.github.tewatashi.promise.StoriesProperties;
import io.github.tewatashi.store.Store;

/** The promises hold on the store in memory; and the stories that show it tell of everything. */
class MemoryPromisesProperties extends Promises implements StoriesProperties {

    @Override
    public Store emptyStore() {
        return new MemoryStore();
    }
}
