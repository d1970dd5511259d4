package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Outcome;
import java.util.Optional;

/**
 * The stated name is an equivalent form of the printed one: the officer may look now (S4), compares, and says so. The
 * ledger keeps that it was confirmed by a person.
 */
public final class ToConfirm implements Answer, Step {

    private final Steps steps;
    private final EncounterId encounter;
    private final Certificate certificate;
    private final Optional<DeskView> seen;

    ToConfirm(Steps steps, EncounterId encounter, Certificate certificate, Optional<DeskView> seen) {
        this.steps = steps;
        this.encounter = encounter;
        this.certificate = certificate;
        this.seen = seen;
    }

    @Override
    public EncounterId encounter() {
        return encounter;
    }

    /** What is printed on the certificate, to compare with what was said. */
    public Face face() {
        return certificate.face();
    }

    /** The officer compared: it is the same person's name. */
    public Answer same() {
        return steps.confirm(encounter, seen, true);
    }

    /** The officer compared: it is another name. Refused with {@code NAME_NOT_CONFIRMED}. */
    public Answer different() {
        return steps.confirm(encounter, seen, false);
    }

    /** Ends the encounter without a hand-over. */
    public Outcome<Receipt> putBack() {
        return steps.putBack(encounter, seen);
    }

    @Override
    public String toString() {
        return "ToConfirm[" + encounter + "]";
    }
}
