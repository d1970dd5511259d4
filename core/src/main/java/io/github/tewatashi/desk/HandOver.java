package io.github.tewatashi.desk;

import io.github.tewatashi.vocabulary.EncounterId;
import java.util.function.Function;

/**
 * What the library answers to the paper that was read out of the officer's hand: it may go to the person, or not (S1).
 */
public sealed interface HandOver permits HandedOver, Refused {

    /** The encounter's id. */
    EncounterId encounter();

    /**
     * Whether the paper had been handed over, or refused, before: then this call changed nothing, and the answer is the
     * one given then (S9). True as well for a step that was resumed.
     */
    boolean before();

    /** Both cases, each with its own function. */
    default <R> R fold(
            Function<? super HandedOver, ? extends R> handedOver, Function<? super Refused, ? extends R> refused) {
        return this instanceof HandedOver h ? handedOver.apply(h) : refused.apply((Refused) this);
    }
}
