package io.github.tewatashi.proof;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.StoreContract;

/** What is proved on the store of the search holds on every store: it keeps the same contract. */
class SnapshotStoreTest extends StoreContract {

    @Override
    protected Store emptyStore() {
        return SnapshotStore.forManyThreads();
    }
}
