package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Outcome;
import java.util.Optional;

/**
 * The stated name is an equivalent form of the printed one, or the proxy's own of the recorded one: the officer may look
 * now (S4), compares, and says so. The ledger keeps that it was confirmed by a person.
 */
public final class ToConfirm implements Answer, Step {

    private final Steps steps;
    private final EncounterId encounter;
    private final CertificateRecord certificate;
    private final Optional<Long> authorisation;
    private final Optional<DeskView> seen;

    ToConfirm(
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

    /** What is printed on the certificate, to compare with what was said. */
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

    /** The officer compared: every name that was said is that person's. */
    public Answer same() {
        return steps.confirm(encounter, seen, true);
    }

    /** The officer compared: one of them is another name. Refused with {@code NAME_NOT_CONFIRMED}. */
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
