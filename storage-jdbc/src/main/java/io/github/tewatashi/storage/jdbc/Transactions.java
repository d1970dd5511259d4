package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Where connections and transactions come from: the store's own, or the caller's. */
interface Transactions {

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A statement on a connection that is its own for a while. */
    interface Loan extends AutoCloseable {
        PreparedStatement statement();

        /** Ends the loan, once the statement's result is closed. */
        @Override
        void close() throws SQLException;
    }

    /** A statement that reads. */
    Loan toRead(String sql) throws SQLException;

    /** A statement whose result is read in pieces. */
    Loan toStream(String sql) throws SQLException;

    /**
     * Does {@code work} as a whole. When it gives something, that is durable as soon as this returns; when it gives nothing,
     * or throws, nothing of it remains.
     *
     * @throws InDoubtException if nobody told whether it was committed
     * @throws SQLException if it failed, and will not happen
     */
    <T> Optional<T> write(Work<Optional<T>> work) throws SQLException, InDoubtException;

    /** Whether a write that others were in the way of may be tried again. */
    boolean canRetry();
}
