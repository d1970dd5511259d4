package io.github.tewatashi.desk;

import io.github.tewatashi.words.EncounterId;

/** Where an open encounter stands: what the desk is waiting for. Each has the one method that comes next. */
public sealed interface Step permits ToIdentify, ToConfirm, Matched, HandedOver {

    /** The encounter's id, by which it can be resumed at {@link Desk#resume}. */
    EncounterId encounter();
}
