package io.github.tewatashi.storage.jdbc;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one row, in the order of its table's columns. A boolean is 0 or 1, since not every database has one. */
final class Cells {

    private final List<@Nullable Object> values = new ArrayList<>();

    /** Texts and numbers, none absent. */
    static Cells of(Object... values) {
        Cells cells = new Cells();
        for (Object value : values) {
            cells.values.add(value instanceof Long ? value : value.toString());
        }
        return cells;
    }

    /** A text or a code; absent is NULL, which is not the same as empty. */
    @CanIgnoreReturnValue
    Cells text(Optional<?> value) {
        values.add(value.map(Object::toString).orElse(null));
        return this;
    }

    @CanIgnoreReturnValue
    Cells text(Object value) {
        values.add(value.toString());
        return this;
    }

    @CanIgnoreReturnValue
    Cells number(long value) {
        values.add(value);
        return this;
    }

    Cells number(Optional<Long> value) {
        values.add(value.orElse(null));
        return this;
    }

    Cells flag(boolean value) {
        values.add(value ? 1L : 0L);
        return this;
    }

    Cells date(LocalDate value) {
        values.add(value);
        return this;
    }

    Cells date(Optional<LocalDate> value) {
        values.add(value.orElse(null));
        return this;
    }

    /**
     * A moment.
     *
     * @throws IllegalArgumentException if it is finer than a microsecond: it could not be given back as it was, and the
     *     entry's digest would not be that of the entry read
     */
    Cells instant(Instant value) {
        if (!value.equals(value.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("a moment must not be finer than a microsecond");
        }
        values.add(value);
        return this;
    }

    /** NULL, which equals nothing. */
    @CanIgnoreReturnValue
    Cells none() {
        values.add(null);
        return this;
    }

    /** The same as {@code more} from {@code begin} to before {@code end}. */
    Cells with(Cells more, int begin, int end) {
        values.addAll(more.values.subList(begin, end));
        return this;
    }

    /** All of {@code more}. */
    Cells with(Cells more) {
        return with(more, 0, more.size());
    }

    @Nullable Object at(int index) {
        return values.get(index);
    }

    int size() {
        return values.size();
    }

    /** The cells as the parameters of a statement. */
    void bind(PreparedStatement statement, Database database) throws SQLException {
        int index = 1;
        for (Object value : values) {
            database.set(statement, index++, value);
        }
    }

    /** For sorting only: texts and numbers of a key. */
    String sortKey(int end) {
        return values.subList(0, end).toString();
    }

    /** Never what is in them (S4). */
    @Override
    public String toString() {
        return "Cells[" + values.size() + "]";
    }
}
