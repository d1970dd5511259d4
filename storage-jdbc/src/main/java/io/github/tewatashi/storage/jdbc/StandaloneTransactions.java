package io.github.tewatashi.storage.jdbc;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Transactions of the store's own beside a caller who has others: never within one of those. There they would wait for
 * rows that the caller has written, and the caller for them, and they would need a second connection of one pool.
 *
 * @param own the store's own transactions
 * @param caller the caller's
 * @param refusal what whoever is within one of those is told
 */
record StandaloneTransactions(Transactions own, CallersTransaction caller, String refusal) implements Transactions {

    static final String OF_STEPS = "a step of a desk is a transaction of its own, since nothing that a person was told"
            + " can be rolled back: take it outside the caller's transaction. JdbcStoreBuilder.alongside does the"
            + " caller's own work in the same one.";

    static final String OF_NUMBERS =
            "slip numbers are reserved on a connection of their own, and the pool had only one:"
                    + " book outside the caller's transaction, or give the store a data source with two connections";

    @Override
    public Loan toRead() throws SQLException {
        refuseWithin();
        return own.toRead();
    }

    @Override
    public Loan toStream() throws SQLException {
        refuseWithin();
        return own.toStream();
    }

    @Override
    public <T> Optional<T> write(Work<Optional<T>> work) throws SQLException, InDoubtException {
        refuseWithin();
        return own.write(work);
    }

    @Override
    public boolean canRetry() {
        return own.canRetry();
    }

    private void refuseWithin() throws SQLException {
        if (caller.isOpen()) {
            throw new IllegalStateException(refusal);
        }
    }
}
