package io.github.tewatashi.story;

import io.github.tewatashi.store.Store;

/**
 * What the stories share: an empty store whenever one begins. It comes from no field of the test: it is asked early.
 */
public interface OnAnyStore {

    /** A store with nothing in it, apart from every other. */
    Store emptyStore();
}
