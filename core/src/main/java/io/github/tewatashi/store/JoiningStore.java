package io.github.tewatashi.store;

/**
 * A store whose commits can be part of a transaction of its caller's: the caller's rollback undoes them.
 *
 * <p>What a person was told at a desk cannot be taken back. A rollback that uncounted a wrong answer would give whoever
 * guesses as many answers as they like, and leave no entry of it (S8, S12); one that undid a match would leave nothing
 * of a name that was shown (S4). So the steps of a desk are taken on {@link #standalone()}, and the back office joins.
 *
 * <p>A store that wraps a joining one is a joining one itself.
 */
public interface JoiningStore extends Store {

    /**
     * The same records and entries, where each commit is a transaction of the store's own and no method takes part in
     * the caller's. Called while a transaction of the caller's is open, each of its methods throws
     * {@link IllegalStateException}: beside that transaction it could wait for ever for a row that the caller has
     * written.
     */
    Store standalone();

    /** What the steps of a desk are taken on: {@code store} itself, unless it joins transactions of its caller's. */
    static Store forSteps(Store store) {
        return store instanceof JoiningStore joining ? joining.standalone() : store;
    }
}
