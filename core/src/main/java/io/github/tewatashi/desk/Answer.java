package io.github.tewatashi.desk;

import io.github.tewatashi.vocabulary.EncounterId;
import java.util.function.Function;

/**
 * What the library answers to slip and stated name, and to each further question before the hand-over.
 *
 * <p>Only {@link Matched} and {@link ToConfirm} let the officer see the face (S4), and only {@link Matched} can hand
 * over (S1).
 */
public sealed interface Answer permits Matched, ToConfirm, ToIdentify, Refused {

    /** The encounter's id. */
    EncounterId encounter();

    /**
     * Whether this step had been taken before: then this call changed nothing, and the answer is the one given then
     * (S9). True as well for a step that was resumed.
     */
    boolean before();

    /** All four cases, each with its own function. */
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
