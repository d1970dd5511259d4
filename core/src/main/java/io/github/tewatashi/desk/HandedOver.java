package io.github.tewatashi.desk;

import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Outcome;
import java.util.Optional;

/**
 * The paper is out of the officer's hand. The person looks at it at the desk; the desk is free only after that (S10).
 */
public final class HandedOver implements HandOver, Step {

    private final Steps steps;
    private final EncounterId encounter;
    private final CertificateId certificate;
    private final Optional<DeskView> seen;

    HandedOver(Steps steps, EncounterId encounter, CertificateId certificate, Optional<DeskView> seen) {
        this.steps = steps;
        this.encounter = encounter;
        this.certificate = certificate;
        this.seen = seen;
    }

    @Override
    public EncounterId encounter() {
        return encounter;
    }

    /** The certificate that was handed over. */
    public CertificateId certificate() {
        return certificate;
    }

    /** The person looked at the paper and confirmed: it is with its holder. */
    public Outcome<Receipt> received() {
        return steps.receive(encounter, seen);
    }

    /** The person gave it back, say to fetch it another day: it is in the tray again. */
    public Outcome<Receipt> takenBack() {
        return steps.takeBack(encounter, seen);
    }

    /**
     * The person said that it is not theirs: the paper is under suspicion, and nobody can hand it over until that is
     * cleared up.
     *
     * @param remark the person's words; kept beside the ledger
     */
    public Outcome<Receipt> disputed(String remark) {
        return steps.dispute(encounter, seen, remark);
    }

    @Override
    public String toString() {
        return "HandedOver[" + encounter + "]";
    }
}
