package io.github.tewatashi.desk;

import io.github.tewatashi.words.EncounterId;
import java.util.function.Function;

/** What the third of the three-way match, the paper, came to (S1). */
public sealed interface HandOver permits HandedOver, Refused {

    /** The encounter's id. */
    EncounterId encounter();

    /** Both cases, answered. */
    default <R> R fold(
            Function<? super HandedOver, ? extends R> handedOver, Function<? super Refused, ? extends R> refused) {
        return this instanceof HandedOver h ? handedOver.apply(h) : refused.apply((Refused) this);
    }
}
