package io.github.tewatashi.proof;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.StoreContract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** What is proved on the store of the search holds on every store: it keeps the same contract. */
class SnapshotStoreTest extends StoreContract {

    /** The search uses one store for each thread; here all threads of a test stand in line before one. */
    @Override
    protected Store emptyStore() {
        Store store = new SnapshotStore();
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, args) -> {
                    synchronized (store) {
                        try {
                            return method.invoke(store, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                });
    }
}
