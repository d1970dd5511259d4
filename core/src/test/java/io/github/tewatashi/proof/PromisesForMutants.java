package io.github.tewatashi.proof;

import io.github.tewatashi.promise.Promises;
import io.github.tewatashi.store.Store;

/**
 * All promises on the store of the search, for the mutants of the profile {@code mutation} only: there the core has to
 * be tested by itself, without a store of another module.
 */
class PromisesForMutants extends Promises {

    @Override
    public Store emptyStore() {
        return SnapshotStore.forManyThreads();
    }
}
