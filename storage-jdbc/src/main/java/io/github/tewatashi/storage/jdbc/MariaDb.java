package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.SQLException;

/** MariaDB 10.11 and newer, on InnoDB. */
@Immutable
final class MariaDb extends Database {

    /** MariaDB's own numbers, from its list of error codes. */
    private static final int DUPLICATE_ENTRY = 1062;

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int CHANGED_SINCE_LAST_READ = 1020;
    private static final int CONNECTION_KILLED = 1927;

    @Override
    boolean isNamed(String product) {
        return product.equals("MariaDB");
    }

    @Override
    String folder() {
        return "mariadb";
    }

    @Override
    void check(Connection connection) throws SQLException {
        if (!ask(connection, "SELECT @@innodb_flush_log_at_trx_commit").equals("1")) {
            throw new IllegalStateException(
                    "innodb_flush_log_at_trx_commit must be 1: otherwise a commit is acknowledged before it is"
                            + " durable");
        }
        if (!ask(connection, "SELECT @@sql_mode").contains("STRICT_TRANS_TABLES")) {
            throw new IllegalStateException(
                    "sql_mode must have STRICT_TRANS_TABLES: otherwise a text that is too long is cut without a word");
        }
    }

    /**
     * The driver logs as a warning what the server refuses, and the server repeats the key: a paper number. A row that
     * is there counts as two, is never meant, and is undone with the rest.
     */
    @Override
    String otherwise() {
        return " ON DUPLICATE KEY UPDATE version = version + 1";
    }

    @Override
    boolean isDuplicate(SQLException e) {
        return e.getErrorCode() == DUPLICATE_ENTRY;
    }

    @Override
    boolean isPassing(SQLException e) {
        return super.isPassing(e)
                || e.getErrorCode() == LOCK_WAIT_TIMEOUT
                || e.getErrorCode() == CHANGED_SINCE_LAST_READ;
    }

    @Override
    boolean isLost(SQLException e) {
        return super.isLost(e) || e.getErrorCode() == CONNECTION_KILLED;
    }
}
