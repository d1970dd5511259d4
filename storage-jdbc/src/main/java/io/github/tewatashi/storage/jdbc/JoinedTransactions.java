package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/**
 * The caller's transactions. What did not come about is taken back to a savepoint, so that the caller's own work,
 * before and after, is untouched by it; the transaction's end is the caller's alone.
 */
record JoinedTransactions(ConnectionSource source) implements Transactions {

    @Override
    public Loan toRead() throws SQLException {
        return new Borrowed(joined());
    }

    @Override
    public Loan toStream() throws SQLException {
        return new Borrowed(joined());
    }

    @Override
    public <T> Optional<T> write(Work<Optional<T>> work) throws SQLException {
        Connection connection = joined();
        Savepoint before = connection.setSavepoint();
        try {
            Optional<T> result = work.on(connection);
            if (result.isEmpty()) {
                connection.rollback(before);
            }
            connection.releaseSavepoint(before);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.rollback(before);
            } catch (SQLException gone) {
                // With the whole transaction: the caller will find out when it commits.
                e.addSuppressed(gone);
            }
            throw e;
        }
    }

    /** What was in the way may have ended the transaction, or be hidden by it: only the caller can begin another. */
    @Override
    public boolean canRetry() {
        return false;
    }

    private Connection joined() throws SQLException {
        Connection connection = source.current();
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("there is no transaction to join: the connection commits by itself");
        }
        return connection;
    }

    private record Borrowed(Connection connection) implements Loan {
        @Override
        public void close() {
            // It is the caller's.
        }
    }
}
