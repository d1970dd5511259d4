package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** SQLite: one writer at a time, readers undisturbed (WAL), and on the disk before it is acknowledged. */
@Immutable
final class Sqlite extends Database {

    /** How long a writer waits for the one before it, in milliseconds. A write takes a few. */
    private static final int BUSY_TIMEOUT_MS = 10_000;

    /** The numbers of SQLITE_BUSY, SQLITE_LOCKED and SQLITE_CONSTRAINT, from SQLite's own list of result codes. */
    private static final int BUSY = 5;

    private static final int LOCKED = 6;
    private static final int CONSTRAINT = 19;

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    @Override
    boolean isNamed(String product) {
        return product.equals("SQLite");
    }

    @Override
    String folder() {
        return "sqlite";
    }

    /** These are settings of a connection, not of the file, and cannot be changed within a transaction. */
    @Override
    void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        execute(connection, "PRAGMA busy_timeout = " + BUSY_TIMEOUT_MS);
        execute(connection, "PRAGMA synchronous = FULL");
        // What is erased is overwritten in the file, not only forgotten. The log has it until its next checkpoint.
        execute(connection, "PRAGMA secure_delete = ON");
    }

    /** WAL is a setting of the file: a database in memory has none, and would keep nothing. */
    @Override
    void check(Connection connection) throws SQLException {
        if (!ask(connection, "PRAGMA journal_mode = WAL").equals("wal")) {
            throw new IllegalStateException("SQLite must be able to use a write-ahead log: use a file on a local disk");
        }
    }

    /**
     * By a statement, since a driver's own transaction begins as a reader: when two readers want to write, one of them
     * fails at once, however long it would wait.
     */
    @Override
    void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    void rollback(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    /** SQLite has one writer at a time anyway, but lets the others ask again and again without any order. */
    @Override
    int writersAtOnce() {
        return 1;
    }

    /** Once: the caller who waits for us is the writer that we wait for. */
    @Override
    Backoff besideCaller(Backoff backoff) {
        return new Backoff(1, backoff.first(), backoff.random());
    }

    @Override
    boolean isDuplicate(SQLException e) {
        // The driver gives the primary code only; which constraint it was is in the text.
        return e.getErrorCode() == CONSTRAINT
                && e.getMessage() != null
                && (e.getMessage().contains("SQLITE_CONSTRAINT_UNIQUE")
                        || e.getMessage().contains("SQLITE_CONSTRAINT_PRIMARYKEY"));
    }

    @Override
    boolean isPassing(SQLException e) {
        return e.getErrorCode() == BUSY || e.getErrorCode() == LOCKED;
    }

    @Override
    boolean isSettledByFailure() {
        return true;
    }

    @Override
    void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setString(index, MICROS.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));
    }

    @Override
    Instant instant(ResultSet result, String label) throws SQLException {
        return LocalDateTime.parse(result.getString(label), MICROS).toInstant(ZoneOffset.UTC);
    }

    @Override
    void setDate(PreparedStatement statement, int index, LocalDate date) throws SQLException {
        statement.setString(index, date.toString());
    }

    @Override
    LocalDate date(ResultSet result, String label) throws SQLException {
        return LocalDate.parse(result.getString(label));
    }
}
