package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.serial.SerialCounters;
import io.github.tewatashi.vocabulary.OfficeId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The counters of slip numbers (S7): each reservation is a transaction of its own, durable before the number is told,
 * so that no rollback, crash or retry gives a number back. When it is in doubt the numbers are left as a gap.
 */
record Counter(Transactions transactions, Reads reads, Backoff backoff) implements SerialCounters {

    static final Table TABLE =
            new Table("serial_counter", List.of("office_id", "counter"), List.of("next_number"), false);

    @Override
    public long reserve(OfficeId office, String counter, int count) {
        SerialCounters.check(counter, count);
        for (int tried = 1; ; tried++) {
            SQLException failure;
            try {
                return transactions
                        .write(connection -> Optional.of(take(connection, office, counter, count)))
                        .orElseThrow();
            } catch (InDoubtException e) {
                failure = e.failure();
            } catch (SQLException e) {
                failure = e;
                Database database = reads.database();
                // Two made the counter at once: the second finds it there.
                if (!database.isPassing(e) && !database.isDuplicate(e) && !database.isLost(e)) {
                    throw Faults.notHappened("cannot reserve a number", e);
                }
            }
            if (!backoff.again(tried)) {
                throw Faults.notHappened("cannot reserve a number", failure);
            }
        }
    }

    private long take(Connection connection, OfficeId office, String counter, int count) throws SQLException {
        Cells advance = Cells.of((long) count, office, counter);
        if (change(connection, reads.statements().get("advance"), advance) == 0) {
            Cells row = Cells.of(office, counter, 1L + count);
            int inserted = change(connection, reads.statements().insert(TABLE), row);
            if (inserted != 1) {
                throw new SQLException("a row was not inserted");
            }
            return 1;
        }
        try (PreparedStatement statement =
                connection.prepareStatement(reads.statements().get("next"))) {
            Cells.of(office, counter).bind(statement, reads.database());
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new SQLException("a counter is gone");
                }
                return result.getLong(1) - count;
            }
        }
    }

    private int change(Connection connection, String sql, Cells parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.bind(statement, reads.database());
            return statement.executeUpdate();
        }
    }
}
