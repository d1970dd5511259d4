package io.github.tewatashi.desk;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.RefusedException;
import java.util.function.Function;

/**
 * What the library answers when the person has looked at the paper and confirmed: it is with its holder, or it has to
 * come back, or the encounter was over.
 *
 * <p>A hold, an absence or a withdrawn authorisation that came up after the hand-over is told here, at the last moment
 * to take the paper back (S5). The encounter then stays open: its desk serves nobody else until the paper is back, or
 * its hindrance was lifted, or the paper is named in an incident (S10).
 */
public sealed interface Reception permits Received, ToTakeBack, NotReceived {

    /** All three cases, each with its own function. */
    default <R> R fold(
            Function<? super Received, ? extends R> received,
            Function<? super ToTakeBack, ? extends R> toTakeBack,
            Function<? super NotReceived, ? extends R> notReceived) {
        if (this instanceof Received r) {
            return received.apply(r);
        }
        return this instanceof ToTakeBack t ? toTakeBack.apply(t) : notReceived.apply((NotReceived) this);
    }

    /** The same as a command's outcome: what has to be taken back was refused for its reason. */
    default Outcome<Receipt> outcome() {
        return fold(
                received -> new Outcome.Done<>(received.receipt(), received.before()),
                toTakeBack -> Outcome.refused(toTakeBack.reason()),
                notReceived -> new Outcome.Refused<>(notReceived.refusal()));
    }

    /**
     * The receipt, where nothing else is expected.
     *
     * @throws RefusedException if the paper has to come back, with {@link Reason#PROXY_NOT_RECORDED},
     *     {@link Reason#HOLDER_ABSENT} or {@link Reason#ON_HOLD}; or if the encounter was over
     */
    @CanIgnoreReturnValue
    default Receipt orThrow() {
        return outcome().orThrow();
    }
}
