package io.github.tewatashi.cli.input;

import java.time.LocalDate;
import java.util.function.Function;

/** What a field says of a date: one day, a part of one, or nothing that can be relied on. */
sealed interface WrittenDate {

    /** Calls the function for this kind. */
    <T> T fold(
            Function<? super Day, ? extends T> day,
            Function<? super Partly, ? extends T> partly,
            Function<? super Wrong, ? extends T> wrong);

    /** One day, and no other can be meant. */
    record Day(LocalDate date) implements WrittenDate {
        @Override
        public <T> T fold(
                Function<? super Day, ? extends T> day,
                Function<? super Partly, ? extends T> partly,
                Function<? super Wrong, ? extends T> wrong) {
            return day.apply(this);
        }
    }

    /**
     * Nobody knows the whole date, and it is written so.
     *
     * @param earliest the first day that it can be; for comparing, never to be taken for the date
     */
    record Partly(LocalDate earliest) implements WrittenDate {
        @Override
        public <T> T fold(
                Function<? super Day, ? extends T> day,
                Function<? super Partly, ? extends T> partly,
                Function<? super Wrong, ? extends T> wrong) {
            return partly.apply(this);
        }
    }

    /** No date, a day that never was, or one that could be several. */
    record Wrong(InputFault fault) implements WrittenDate {
        @Override
        public <T> T fold(
                Function<? super Day, ? extends T> day,
                Function<? super Partly, ? extends T> partly,
                Function<? super Wrong, ? extends T> wrong) {
            return wrong.apply(this);
        }
    }
}
