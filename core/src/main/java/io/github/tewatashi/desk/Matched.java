package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Outcome;
import java.util.Optional;

/**
 * Slip and name match one certificate, and it alone (S1, S2). The officer may look for the paper now.
 */
public final class Matched implements Answer, Step {

    private final Steps steps;
    private final EncounterId encounter;
    private final CertificateRecord certificate;
    private final Optional<Long> authorisation;
    private final Optional<DeskView> seen;

    Matched(
            Steps steps,
            EncounterId encounter,
            CertificateRecord certificate,
            Optional<Long> authorisation,
            Optional<DeskView> seen) {
        this.steps = steps;
        this.encounter = encounter;
        this.certificate = certificate;
        this.authorisation = authorisation;
        this.seen = seen;
    }

    @Override
    public EncounterId encounter() {
        return encounter;
    }

    /** The certificate to hand over. */
    public CertificateId certificate() {
        return certificate.id();
    }

    /** What is printed on it. */
    public Face face() {
        return certificate.face();
    }

    /**
     * Who stands there for the holder, as recorded, to compare with what was said and with the evidence. Empty if it is
     * the holder; empty too once the proxy was withdrawn, and the next step is refused.
     */
    public Optional<Proxy> proxy() {
        return authorisation.flatMap(certificate::authorisation).map(Authorisation::proxy);
    }

    /**
     * Hands over the paper that was read out of the officer's hand.
     *
     * @return {@link HandedOver} if it is this certificate's paper; else refused with {@code WRONG_PAPER}, and the
     *     encounter is over
     */
    public HandOver handOver(PaperReading paper) {
        return steps.handOver(encounter, seen, paper);
    }

    /** Ends the encounter without a hand-over, the paper back in the tray. */
    public Outcome<Receipt> putBack() {
        return steps.putBack(encounter, seen);
    }

    @Override
    public String toString() {
        return "Matched[" + encounter + "]";
    }
}
