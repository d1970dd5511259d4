package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.vocabulary.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * Whether the columns of one thing that may be there or not are filled.
     *
     * @param key filled if and only if it is there
     * @param others empty if it is not
     */
    boolean isWhole(String key, List<String> others) throws SQLException {
        boolean present = isPresent(key);
        for (String other : others) {
            if (!present && isPresent(other)) {
                throw new IllegalArgumentException(label(other) + " without " + label(key));
            }
        }
        return present;
    }

    /** A row in which it is NULL was not written by any store. */
    String text(String column) throws SQLException {
        return maybe(column).orElseThrow(() -> new IllegalArgumentException("NULL in " + label(column)));
    }

    Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(result.getString(label(column)));
    }

    /** As {@link #text}. */
    long number(String column) throws SQLException {
        return maybeNumber(column).orElseThrow(() -> new IllegalArgumentException("NULL in " + label(column)));
    }

    /** One that was written as an {@code int}. */
    int smallNumber(String column) throws SQLException {
        long value = number(column);
        if (value != (int) value) {
            throw new IllegalArgumentException("too great a number in " + label(column));
        }
        return (int) value;
    }

    Optional<Long> maybeNumber(String column) throws SQLException {
        long value = result.getLong(label(column));
        return result.wasNull() ? Optional.empty() : Optional.of(value);
    }

    boolean flag(String column) throws SQLException {
        long value = number(column);
        if (value != 0 && value != 1) {
            throw new IllegalArgumentException("neither 0 nor 1 in " + label(column));
        }
        return value == 1;
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
