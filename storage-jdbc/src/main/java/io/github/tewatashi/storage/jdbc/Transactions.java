package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where connections and transactions come from: the store's own, or the caller's. */
interface Transactions {

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A connection for a while. */
    interface Loan extends AutoCloseable {
        Connection connection();

        @Override
        void close() throws SQLException;
    }

    /** A connection for one statement that reads, until it is given back. */
    Loan toRead() throws SQLException;

    /** A connection for one statement whose result is read in pieces. */
    Loan toStream() throws SQLException;

    /**
     * Does {@code work} as a whole. When it gives something, that is durable as soon as this returns; when it gives
     * nothing, or throws, nothing of it remains.
     *
     * @throws InDoubtException if nobody told whether it was committed
     * @throws SQLException if it failed, and will not happen
     */
    <T> Optional<T> write(Work<Optional<T>> work) throws SQLException, InDoubtException;

    /** Whether a write that others were in the way of may be tried again. */
    boolean canRetry();
}
