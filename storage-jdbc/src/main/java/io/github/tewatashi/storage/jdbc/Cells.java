package io.github.tewatashi.storage.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one row, in the order of its table's columns. A boolean is 0 or 1, since not every database has one. */
final class Cells {

    private final List<@Nullable Object> values = new ArrayList<>();

    /** A text or a code; absent is NULL, which is not the same as empty. */
    Cells text(Optional<?> value) {
        values.add(value.map(Object::toString).orElse(null));
        return this;
    }

    Cells text(Object value) {
        values.add(value.toString());
        return this;
    }

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

    /** The same cells from another maker. */
    Cells with(List<? extends @Nullable Object> more) {
        values.addAll(more);
        return this;
    }

    List<@Nullable Object> done() {
        return Collections.unmodifiableList(values);
    }
}
