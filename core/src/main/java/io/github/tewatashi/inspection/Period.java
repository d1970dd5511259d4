package io.github.tewatashi.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Days in an office's own time zone, half open: {@code from} is the first day, {@code to} the first one after. So one
 * month ends where the next begins, and nothing is counted twice.
 *
 * @param from the first day; empty for the beginning of the books
 * @param to the first day after; empty for no end
 * @param zone where the office is: when a day begins there, and what hour it is
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to, ZoneId zone) {

    /**
     * The order of the days is checked.
     *
     * @throws IllegalArgumentException if the period does not begin before it ends
     */
    public Period {
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new IllegalArgumentException("a period must begin before it ends");
        }
    }

    /**
     * From {@code from} until the day before {@code to}.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public static Period of(LocalDate from, LocalDate to, ZoneId zone) {
        return new Period(Optional.of(from), Optional.of(to), zone);
    }

    /** All that the books hold. */
    public static Period always(ZoneId zone) {
        return new Period(Optional.empty(), Optional.empty(), zone);
    }

    /** Whether {@code at} is on one of its days, in the office's time zone. */
    public boolean holds(Instant at) {
        return holds(LocalDate.ofInstant(at, zone));
    }

    /** Whether {@code day} is one of its days. */
    public boolean holds(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.stream().allMatch(day::isBefore);
    }
}
