package io.github.tewatashi.store.contract;

import io.github.tewatashi.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * All that the library asks of a store. Whoever writes a {@link Store} extends this once, with one method, and runs it:
 *
 * <pre>{@code
 * class MyStoreTest extends StoreContract {
 *     @Override
 *     protected Store emptyStore() {
 *         return new MyStore();
 *     }
 * }
 * }</pre>
 *
 * <p>A store keeps no rules: rows may name rows that are not there, or not any more. Its tests end with the store being
 * closed, if it is {@link AutoCloseable}.
 *
 * <p>A store that passes can carry the promises; there is no switch to leave a part out. A store that outlives its
 * process extends {@link DurableStoreContract} instead. The tests are in core's test jar, which does not bring JUnit
 * Jupiter (5.14), AssertJ (3.27) or JSpecify along: add them in test scope.
 */
public abstract class StoreContract
        implements CommitContract,
                RoundTripContract,
                ReadContract,
                DeskViewContract,
                ErasureContract,
                SerialContract,
                EntryContract,
                LedgerContract,
                StreamContract,
                HostileTextContract,
                ConcurrencyContract,
                ModelContract {

    private @Nullable Store store;

    /** A store with nothing in it, apart from every other; called once per test, when it first needs one. */
    protected abstract Store emptyStore();

    /** The store of the running test. */
    @Override
    public final synchronized Store store() {
        if (store == null) {
            store = emptyStore();
        }
        return store;
    }

    final synchronized void use(Store other) {
        store = other;
    }

    /** Closes the store of the test that has ended, if it can be closed. */
    @AfterEach
    final synchronized void closeStore() throws Exception {
        if (store instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
