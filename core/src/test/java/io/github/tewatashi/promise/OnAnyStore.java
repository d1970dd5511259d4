package io.github.tewatashi.promise;

import io.github.tewatashi.store.Store;
import java.util.function.Consumer;

/** What the properties share: an empty store for every try. */
public interface OnAnyStore {

    /** A store with nothing in it, apart from every other; called once per try. Closed after it, if it can be. */
    Store emptyStore();

    /** Tries something on a store of its own. */
    default void onEmptyStore(Consumer<Store> tried) {
        Store store = emptyStore();
        try {
            tried.accept(store);
        } finally {
            close(store);
        }
    }

    private static void close(Store store) {
        if (store instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new AssertionError("the store cannot be closed", e);
            }
        }
    }
}
