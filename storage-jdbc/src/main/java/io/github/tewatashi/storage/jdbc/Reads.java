package io.github.tewatashi.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs queries: each is one statement, so that it sees one moment, and one round trip. */
record Reads(Transactions transactions, Database database, Statements statements, Backoff backoff) {

    /** How a row is read. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    /** How a whole result is read. */
    @FunctionalInterface
    interface Gathering<T> {
        T gather(ResultSet result) throws SQLException;
    }

    <T> Optional<T> one(String name, String alias, Reading<T> reading, Object... parameters) {
        return list(name, alias, reading, parameters).stream().findFirst();
    }

    <T> List<T> list(String name, String alias, Reading<T> reading, Object... parameters) {
        return all(statements.get(name), Cells.of(parameters), rows(alias, reading));
    }

    /** A query with keys in it: the parameters before the keys, the keys, the parameters after them. */
    <T> T withKeys(String name, Cells before, Set<String> keys, Cells after, Gathering<T> gathering) {
        Cells parameters = new Cells().with(before);
        keys.forEach(parameters::text);
        for (int i = keys.size(); i < Statements.room(keys.size()); i++) {
            parameters.none();
        }
        return all(statements.get(name, keys.size()), parameters.with(after), gathering);
    }

    <T> Gathering<List<T>> rows(String alias, Reading<T> reading) {
        return result -> {
            Row row = new Row(result, database, alias);
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reading.read(row));
            }
            return rows;
        };
    }

    /**
     * Runs a query and reads its whole result; again, if the connection turns out to be gone or others were in the way.
     */
    <T> T all(String sql, Cells parameters, Gathering<T> gathering) {
        for (int tried = 1; ; tried++) {
            try {
                return once(sql, parameters, gathering);
            } catch (SQLException e) {
                boolean passing = database.isLost(e) || database.isPassing(e);
                if (!passing || !transactions.canRetry() || !backoff.again(tried)) {
                    throw Faults.notHappened("cannot read", e);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
                throw Faults.unreadable(e);
            }
        }
    }

    private <T> T once(String sql, Cells parameters, Gathering<T> gathering) throws SQLException {
        try (Transactions.Loan loan = transactions.toRead();
                PreparedStatement statement = loan.connection().prepareStatement(sql)) {
            parameters.bind(statement, database);
            try (ResultSet result = statement.executeQuery()) {
                return gathering.gather(result);
            }
        }
    }

    /** A query whose rows are read as they are asked for. */
    <T> Stream<T> stream(String name, String alias, Reading<T> reading, Object... parameters) {
        Cursor<T> cursor = Cursor.open(this, statements.get(name), alias, reading, Cells.of(parameters));
        return cursor.stream();
    }
}
