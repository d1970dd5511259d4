package io.github.tewatashi.desk;

import io.github.tewatashi.vocabulary.EncounterId;

/**
 * Where an open encounter stands, and what the desk is waiting for. Each case has the method that takes the next step.
 */
public sealed interface Step permits ToIdentify, ToConfirm, Matched, HandedOver {

    /** The encounter's id, by which the encounter can be resumed; see {@link Desk#resume}. */
    EncounterId encounter();
}
