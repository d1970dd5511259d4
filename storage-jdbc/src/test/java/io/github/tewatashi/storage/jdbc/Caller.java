package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** An application that has a table of its own beside ours, and transactions of its own around our calls. */
abstract class Caller {

    private final DataSource database;

    Caller(DataSource database) {
        this.database = database;
        Servers.execute(database, "CREATE TABLE theirs (id INTEGER PRIMARY KEY)");
    }

    /** The connection that the store is given to join. */
    abstract Connection current() throws SQLException;

    /** Does {@code work} in a transaction, and ends it. */
    abstract void inTransaction(boolean commit, Runnable work);

    /** Writes a row of the application's own in the transaction. */
    abstract void writes(int id);

    abstract void close() throws SQLException;

    void committed(Runnable work) {
        inTransaction(true, work);
    }

    void rolledBack(Runnable work) {
        inTransaction(false, work);
    }

    /** How many rows of the application's own are there for everybody. */
    int written() {
        try (Connection connection = database.getConnection()) {
            return Integer.parseInt(Database.ask(connection, "SELECT count(*) FROM theirs"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that keeps one connection and does all by hand. */
    static final class ByHand extends Caller {

        private final Connection connection;

        ByHand(DataSource database) {
            super(database);
            try {
                connection = database.getConnection();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        Connection current() {
            return connection;
        }

        @Override
        void inTransaction(boolean commit, Runnable work) {
            try {
                connection.setAutoCommit(false);
                work.run();
                if (connection.isClosed() || connection.getAutoCommit()) {
                    throw new AssertionError("the store ended what is not its own");
                }
                if (commit) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        void writes(int id) {
            try {
                Database.execute(connection, "INSERT INTO theirs (id) VALUES (" + id + ")");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        void close() throws SQLException {
            connection.close();
        }
    }

    /** One whose transactions are Spring's: the store is given what Spring's transaction-aware proxy gives. */
    static final class WithSpring extends Caller {

        private final TransactionAwareDataSourceProxy aware;
        private final TransactionTemplate transactions;
        private final JdbcTemplate theirs;

        WithSpring(DataSource database) {
            super(database);
            aware = new TransactionAwareDataSourceProxy(database);
            transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
            theirs = new JdbcTemplate(database);
        }

        TransactionAwareDataSourceProxy aware() {
            return aware;
        }

        @Override
        Connection current() throws SQLException {
            return aware.getConnection();
        }

        @Override
        void inTransaction(boolean commit, Runnable work) {
            transactions.executeWithoutResult(status -> {
                work.run();
                if (!commit) {
                    status.setRollbackOnly();
                }
            });
        }

        @Override
        void writes(int id) {
            int rows = theirs.update("INSERT INTO theirs (id) VALUES (?)", id);
            if (rows != 1) {
                throw new AssertionError("not written");
            }
        }

        @Override
        void close() {
            // Spring gives back what it has taken.
        }
    }
}
