package io.github.tewatashi.desk;

import io.github.tewatashi.words.EncounterId;
import java.util.function.Function;

/**
 * What slip and stated name came to.
 *
 * <p>Only {@link Matched} and {@link ToConfirm} let the officer see the face (S4), and only {@link Matched} can hand over
 * (S1).
 */
public sealed interface Answer permits Matched, ToConfirm, ToIdentify, Refused {

    /** The encounter's id. */
    EncounterId encounter();

    /** All cases, answered. */
    default <R> R fold(
            Function<? super Matched, ? extends R> matched,
            Function<? super ToConfirm, ? extends R> toConfirm,
            Function<? super ToIdentify, ? extends R> toIdentify,
            Function<? super Refused, ? extends R> refused) {
        if (this instanceof Matched m) {
            return matched.apply(m);
        }
        if (this instanceof ToConfirm c) {
            return toConfirm.apply(c);
        }
        if (this instanceof ToIdentify i) {
            return toIdentify.apply(i);
        }
        return refused.apply((Refused) this);
    }
}
