package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** MariaDB 10.11 and newer, on InnoDB. */
@Immutable
final class MariaDb extends Database {

    /** MariaDB's own numbers, from its list of error codes. */
    private static final int DUPLICATE_ENTRY = 1062;

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int CHANGED_SINCE_LAST_READ = 1020;
    private static final int CONNECTION_KILLED = 1927;

    /** Those for a disk, a file or a table that is full, the first two with the system's own number 28 beneath. */
    private static final Set<Integer> FULL = Set.of(1021, 1114);

    private static final Set<Integer> WRITING_FAILED = Set.of(3, 1026, 1030);

    /** Those for {@code --read-only}, a transaction, a table, a tablespace and a server that are read-only. */
    private static final Set<Integer> READ_ONLY = Set.of(1036, 1290, 1792, 1836, 1874);

    /** Those for who is not let in, or may not do this to a database, table, column, routine or at all. */
    private static final Set<Integer> NO_RIGHT = Set.of(1044, 1045, 1142, 1143, 1227, 1370, 1698);

    @Override
    boolean isNamed(String product) {
        return product.equals("MariaDB");
    }

    @Override
    String daysFrom(String date, String sign) {
        return date + " " + sign + " INTERVAL ? DAY";
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
    Optional<Trouble> trouble(SQLException e) {
        int code = e.getErrorCode();
        if (FULL.contains(code) || (WRITING_FAILED.contains(code) && saysDiskFull(e))) {
            return Optional.of(Trouble.NO_ROOM);
        }
        if (WRITING_FAILED.contains(code)) {
            return Optional.of(Trouble.DISK_FAILED);
        }
        if (READ_ONLY.contains(code)) {
            return Optional.of(Trouble.READ_ONLY);
        }
        return NO_RIGHT.contains(code) ? Optional.of(Trouble.NO_RIGHT) : super.trouble(e);
    }

    /** ENOSPC and EDQUOT, and InnoDB's own for a file that is full, as the server writes them. */
    private static boolean saysDiskFull(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("error 28 ")
                || message.contains("rrcode: 28 ")
                || message.contains("error 122 ")
                || message.contains("rrcode: 122 ")
                || message.contains("error 135 ");
    }

    @Override
    boolean isLost(SQLException e) {
        return super.isLost(e) || e.getErrorCode() == CONNECTION_KILLED;
    }
}
