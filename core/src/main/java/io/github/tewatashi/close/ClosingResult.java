package io.github.tewatashi.close;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.util.function.Function;

/** What the closing of a session came to. Only with {@link Closed} is the session closed and sealed (S6). */
public sealed interface ClosingResult permits Closed, CountDiffers, NotClosed {

    /** All cases, answered. */
    default <R> R fold(
            Function<? super Closed, ? extends R> closed,
            Function<? super CountDiffers, ? extends R> differs,
            Function<? super NotClosed, ? extends R> notClosed) {
        if (this instanceof Closed c) {
            return closed.apply(c);
        }
        if (this instanceof CountDiffers d) {
            return differs.apply(d);
        }
        return notClosed.apply((NotClosed) this);
    }

    /**
     * The closed session, where nothing else is expected.
     *
     * @throws io.github.tewatashi.vocabulary.RefusedException if the session was not closed: with
     *     {@link Reason#COUNT_DIFFERS} if the count differs from the book, else with the reason of {@link NotClosed}
     */
    @CanIgnoreReturnValue
    default Closed orThrow() {
        return this.<Outcome<Closed>>fold(
                        closed -> new Outcome.Done<>(closed, closed.before()),
                        differs -> Outcome.refused(Reason.COUNT_DIFFERS),
                        notClosed -> new Outcome.Refused<>(notClosed.refusal()))
                .orThrow();
    }
}
