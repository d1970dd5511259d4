package io.github.tewatashi.proof;

import io.github.tewatashi.promise.CounterStories;
import io.github.tewatashi.promise.FoundByStories;
import io.github.tewatashi.promise.ProxyStories;
import io.github.tewatashi.store.Store;

/**
 * The stories of the counter on the store of the search, for the mutants of the profile {@code mutation} only: there the
 * core has to be tested by itself, without a store of another module, and by what is the same on every run.
 */
class StoriesForMutants implements CounterStories, FoundByStories, ProxyStories {

    @Override
    public Store emptyStore() {
        return SnapshotStore.forManyThreads();
    }
}
