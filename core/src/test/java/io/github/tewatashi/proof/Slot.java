package io.github.tewatashi.proof;

import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Reason;

/**
 * The refusal that a second officer could override: the last one of its kind.
 *
 * @param encounter which
 * @param desk where
 * @param reason why it was refused
 * @param about the certificate it was about
 * @param used whether it was overridden: nobody can do that twice
 */
record Slot(EncounterId encounter, int desk, Reason reason, int about, boolean used) {

    Slot overridden() {
        return new Slot(encounter, desk, reason, about, true);
    }
}
