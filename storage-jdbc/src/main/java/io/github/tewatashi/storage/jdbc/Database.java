package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.Immutable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs from one database to the next: how a transaction begins, how a moment is written, what an error means.
 * No logic of the store is here, and no dialect anywhere else. Made for a database that follows the standard; a dialect
 * overrides what it does otherwise.
 */
@Immutable
abstract class Database {

    /** The product's name as its driver gives it. */
    abstract boolean isNamed(String product);

    /** The folder of its SQL. */
    abstract String folder();

    /** Makes a connection safe to use; called whenever one is taken, outside any transaction. */
    void prepare(Connection connection) throws SQLException {}

    /** Refuses a database that cannot keep the promise that what was acknowledged is durable. */
    void check(Connection connection) throws SQLException {}

    /** Begins a transaction that will write. The connection's auto-commit is restored by who took it. */
    void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** Makes what was just committed durable, where a commit alone does not. */
    void sync(Connection connection) throws SQLException {}

    /** Whether a row that must be unique is there already. */
    boolean isDuplicate(SQLException e) {
        return "23505".equals(e.getSQLState());
    }

    /**
     * What the insertion of a record ends with, where an error would be logged with the values of the row: then a row
     * that is there already is told by another number of changed rows than one.
     */
    String otherwise() {
        return "";
    }

    /** Whether others were in the way and nothing happened: the same again may succeed. */
    boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        // 40003 is of the same class and says the opposite: that it is not known what happened.
        return state != null && state.startsWith("40") && !state.equals("40003");
    }

    /**
     * Whether a commit that failed, and of which nothing is found, will not happen any more: so where the database
     * lives within this process. A server may still be at it.
     */
    boolean isSettledByFailure() {
        return false;
    }

    /** Whether a result is fetched in pieces only where auto-commit is off. */
    boolean streamsInTransactionOnly() {
        return false;
    }

    /** Makes the next results on a connection of the store's own come in pieces, where the database must be told. */
    void beginStreaming(Connection connection) throws SQLException {}

    /** The end of {@link #beginStreaming}: the connection is as it was. */
    void endStreaming(Connection connection) throws SQLException {}

    /** Whether the connection is gone, so that another one is needed. */
    boolean isLost(SQLException e) {
        String state = e.getSQLState();
        // Class 08 is the connection's; 57P01 to 57P03 is what PostgreSQL says before it hangs up.
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }

    /**
     * Whether the database said that it refused, so that it certainly did not commit: an error in the data, a
     * constraint, the transaction's state, a conflict with others, a right or a name, or room. Of anything else nothing
     * is believed.
     */
    boolean isRefusal(SQLException e) {
        String state = e.getSQLState();
        return isPassing(e)
                || isDuplicate(e)
                || (state != null
                        && List.of("22", "23", "25", "42", "53", "54", "55").contains(state.substring(0, 2)));
    }

    /** How this database writes a change best. */
    ChangeWriter writer(Reads reads) {
        return new Writes(reads);
    }

    /** How many may write at once; the others wait their turn in order. */
    int writersAtOnce() {
        return Integer.MAX_VALUE;
    }

    /** How often to try to write while a transaction of the caller's own may be in the way, in the same thread. */
    Backoff besideCaller(Backoff backoff) {
        return backoff;
    }

    /** How many rows a cursor fetches at a time. */
    int fetchSize() {
        return 500;
    }

    void set(PreparedStatement statement, int index, @Nullable Object cell) throws SQLException {
        if (cell == null) {
            statement.setNull(index, Types.NULL);
        } else if (cell instanceof String text) {
            statement.setString(index, text);
        } else if (cell instanceof Long number) {
            statement.setLong(index, number);
        } else if (cell instanceof Instant instant) {
            setInstant(statement, index, instant);
        } else if (cell instanceof LocalDate date) {
            setDate(statement, index, date);
        } else {
            throw new IllegalStateException("no column holds a " + cell.getClass());
        }
    }

    void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setObject(index, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    Instant instant(ResultSet result, String label) throws SQLException {
        return result.getObject(label, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    void setDate(PreparedStatement statement, int index, LocalDate date) throws SQLException {
        statement.setObject(index, date);
    }

    LocalDate date(ResultSet result, String label) throws SQLException {
        return result.getObject(label, LocalDate.class);
    }

    /** The one value that a question has for an answer. */
    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
