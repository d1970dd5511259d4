package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.vocabulary.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One table's part of the row that a result stands on.
 *
 * @param result the result
 * @param database how the database writes dates
 * @param alias the table's name in the statement, see {@link Table#selected}
 */
record Row(ResultSet result, Database database, String alias) {

    /** Another table's part of the same row. */
    Row of(String other) {
        return new Row(result, database, other);
    }

    /** Whether the table has a part in this row: an outer join may have found nothing. */
    boolean isPresent(String key) throws SQLException {
        return result.getString(label(key)) != null;
    }

    String text(String column) throws SQLException {
        return maybe(column).orElseThrow(() -> new SQLException("NULL in " + label(column)));
    }

    Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(result.getString(label(column)));
    }

    long number(String column) throws SQLException {
        return result.getLong(label(column));
    }

    Optional<Long> maybeNumber(String column) throws SQLException {
        long value = result.getLong(label(column));
        return result.wasNull() ? Optional.empty() : Optional.of(value);
    }

    boolean flag(String column) throws SQLException {
        return number(column) != 0;
    }

    LocalDate date(String column) throws SQLException {
        return database.date(result, label(column));
    }

    Instant instant(String column) throws SQLException {
        return database.instant(result, label(column));
    }

    Digest digest(String column) throws SQLException {
        return new Digest(text(column));
    }

    Chain chain() throws SQLException {
        return new Chain(number("chain_length"), digest("chain_head"));
    }

    private String label(String column) {
        return alias + '_' + column;
    }
}
