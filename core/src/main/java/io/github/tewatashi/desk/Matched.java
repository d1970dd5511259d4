package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import java.util.Optional;

/** Slip and name match one certificate, and it alone (S1, S2). The officer may look for the paper now (S4). */
public final class Matched implements Answer, Step {

    private final Progress progress;
    private final CertificateRecord certificate;
    private final Optional<Long> authorisation;

    Matched(Progress progress, CertificateRecord certificate, Optional<Long> authorisation) {
        this.progress = progress;
        this.certificate = certificate;
        this.authorisation = authorisation;
    }

    @Override
    public EncounterId encounter() {
        return progress.encounter();
    }

    @Override
    public boolean before() {
        return progress.before();
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
     * The recorded proxy who stands there for the holder, to compare with what was stated and with the evidence. Empty
     * if the holder is at the desk; empty too once the authorisation was withdrawn, and then the next step is refused.
     */
    public Optional<Proxy> proxy() {
        return authorisation.flatMap(certificate::authorisation).map(Authorisation::proxy);
    }

    /**
     * Hands over the paper, as it was read out of the officer's hand: the third of the three-way match (S1).
     *
     * @return {@link HandedOver} if it is this certificate's paper; refused with {@code ENCOUNTER_OVER},
     *     {@code SESSION_CLOSED}, {@code WRONG_PAPER}, {@code AMBIGUOUS} if somebody else could be meant by now (S2),
     *     or what has come up against the hand-over since: {@code PROXY_NOT_RECORDED}, {@code PROXY_EXPIRED},
     *     {@code PROXY_OF_THIS_OFFICER}, {@code HOLDER_ABSENT}, {@code ON_HOLD}, {@code ALREADY_HANDED_OVER},
     *     {@code NOT_IN_TRAY} or {@code PAPER_ASTRAY}
     */
    public HandOver handOver(PaperReading paper) {
        return progress.encounters().handOver(progress, paper);
    }

    /**
     * Ends the encounter without a hand-over, the paper back in the tray.
     *
     * @return refused with {@code ENCOUNTER_OVER}
     */
    public Outcome<Receipt> putBack() {
        return progress.encounters().putBack(progress);
    }

    /** The encounter's id only (S4). */
    @Override
    public String toString() {
        return "Matched[" + encounter() + "]";
    }
}
