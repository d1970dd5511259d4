package io.github.tewatashi.cli.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/** When something that went wrong came to light. */
public sealed interface Noticed {

    /** Calls the function for this kind. */
    <T> T fold(
            Function<? super AtTheDesk, ? extends T> desk,
            Function<? super AtTheCount, ? extends T> count,
            Function<? super NextDay, ? extends T> nextDay);

    /**
     * While the session was open.
     *
     * @param at when
     */
    record AtTheDesk(LocalDateTime at) implements Noticed {
        @Override
        public <T> T fold(
                Function<? super AtTheDesk, ? extends T> desk,
                Function<? super AtTheCount, ? extends T> count,
                Function<? super NextDay, ? extends T> nextDay) {
            return desk.apply(this);
        }
    }

    /**
     * When the papers were counted after the session.
     *
     * @param at when
     */
    record AtTheCount(LocalDateTime at) implements Noticed {
        @Override
        public <T> T fold(
                Function<? super AtTheDesk, ? extends T> desk,
                Function<? super AtTheCount, ? extends T> count,
                Function<? super NextDay, ? extends T> nextDay) {
            return count.apply(this);
        }
    }

    /**
     * Not before the next day, when the person said so or somebody happened to look.
     *
     * @param on the earliest day
     */
    record NextDay(LocalDate on) implements Noticed {
        @Override
        public <T> T fold(
                Function<? super AtTheDesk, ? extends T> desk,
                Function<? super AtTheCount, ? extends T> count,
                Function<? super NextDay, ? extends T> nextDay) {
            return nextDay.apply(this);
        }
    }
}
