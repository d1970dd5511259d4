package io.github.tewatashi.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A result that is read as it is asked for, a few hundred rows at a time, so that memory stays flat however long it is.
 * It keeps its connection until the stream is closed or has come to its end.
 */
final class Cursor<T> extends Spliterators.AbstractSpliterator<T> {

    private final Reads.Reading<T> reading;
    private final Row row;
    private final ResultSet result;
    private final PreparedStatement statement;
    private final Transactions.Loan loan;
    private boolean open = true;

    private Cursor(
            Reads.Reading<T> reading, Row row, ResultSet result, PreparedStatement statement, Transactions.Loan loan) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.reading = reading;
        this.row = row;
        this.result = result;
        this.statement = statement;
        this.loan = loan;
    }

    static <T> Cursor<T> open(Reads reads, String sql, String alias, Reads.Reading<T> reading, Cells parameters) {
        try {
            Transactions.Loan loan = reads.transactions().toStream();
            try {
                // Closed by the cursor; closing the connection would close it as well.
                PreparedStatement statement = loan.connection().prepareStatement(sql);
                statement.setFetchSize(reads.database().fetchSize());
                parameters.bind(statement, reads.database());
                ResultSet result = statement.executeQuery();
                return new Cursor<>(reading, new Row(result, reads.database(), alias), result, statement, loan);
            } catch (SQLException | RuntimeException e) {
                loan.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Faults.notHappened("cannot read", e);
        }
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!open) {
            return false;
        }
        T next;
        try {
            if (!result.next()) {
                close();
                return false;
            }
            next = reading.read(row);
        } catch (SQLException e) {
            throw Faults.notHappened("cannot read on", e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw Faults.unreadable(e);
        }
        action.accept(next);
        return true;
    }

    private void close() {
        if (!open) {
            return;
        }
        open = false;
        try (loan;
                statement) {
            result.close();
        } catch (SQLException e) {
            throw Faults.notHappened("cannot end a read", e);
        }
    }
}
