package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Transactions of the store's own, one per write, on connections that are given back as they came. */
final class OwnTransactions implements Transactions {

    private final Connections connections;
    private final Database database;
    private final Semaphore writers;

    OwnTransactions(Connections connections, Database database) {
        this.connections = connections;
        this.database = database;
        this.writers = new Semaphore(database.writersAtOnce(), true);
    }

    @Override
    public Loan toRead() throws SQLException {
        return new Reading(connections, connections.take(), false);
    }

    @Override
    public Loan toStream() throws SQLException {
        Connection connection = connections.take();
        try {
            boolean restore = connection.getAutoCommit() && database.streamsInTransactionOnly();
            if (restore) {
                connection.setAutoCommit(false);
            }
            database.beginStreaming(connection);
            return new Streaming(new Reading(connections, connection, restore), database);
        } catch (SQLException e) {
            discard(connection, e);
            throw e;
        }
    }

    @Override
    public <T> Optional<T> write(Work<Optional<T>> work) throws SQLException, InDoubtException {
        writers.acquireUninterruptibly();
        try {
            return writeInTurn(work);
        } finally {
            writers.release();
        }
    }

    private <T> Optional<T> writeInTurn(Work<Optional<T>> work) throws SQLException, InDoubtException {
        Connection connection = connections.take();
        boolean autoCommit;
        Optional<T> result;
        try {
            autoCommit = connection.getAutoCommit();
            database.begin(connection);
            result = work.on(connection);
            if (result.isPresent()) {
                commit(connection);
            } else {
                database.rollback(connection);
            }
        } catch (SQLException | InDoubtException | RuntimeException | Error e) {
            abandon(connection, e);
            throw e;
        }
        giveBackAsItCame(connection, autoCommit);
        return result;
    }

    /** Some drivers ask the server for that. What was committed is committed, whatever becomes of the connection. */
    private void giveBackAsItCame(Connection connection, boolean autoCommit) {
        try {
            if (connection.getAutoCommit() != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
            connections.giveBack(connection);
        } catch (SQLException e) {
            discard(connection, e);
        }
    }

    @Override
    public boolean canRetry() {
        return true;
    }

    private void commit(Connection connection) throws SQLException, InDoubtException {
        try {
            database.commit(connection);
            database.sync(connection);
        } catch (SQLException e) {
            if (database.isRefusal(e)) {
                throw e;
            }
            throw new InDoubtException(e);
        }
    }

    /** A connection that cannot even roll back is lost, and then the database rolls back by itself. */
    private void abandon(Connection connection, Throwable cause) {
        try {
            database.rollback(connection);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        discard(connection, cause);
    }

    private void discard(Connection connection, Throwable cause) {
        try {
            connections.discard(connection);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** A read whose result comes in pieces. */
    private record Streaming(Reading reading, Database database) implements Loan {

        @Override
        public Connection connection() {
            return reading.connection();
        }

        @Override
        public void close() throws SQLException {
            try (reading) {
                database.endStreaming(connection());
            }
        }
    }

    /** A read outside any transaction, or in one that ends with it where the connection has auto-commit off. */
    private record Reading(Connections connections, Connection connection, boolean restore) implements Loan {

        @Override
        public void close() throws SQLException {
            boolean done = false;
            try {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                if (restore) {
                    connection.setAutoCommit(true);
                }
                done = true;
            } finally {
                if (done) {
                    connections.giveBack(connection);
                } else {
                    connections.discard(connection);
                }
            }
        }
    }
}
