package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import java.util.Optional;

/**
 * The stated name is an equivalent form of the recorded one, the holder's or the proxy's: the officer may look now
 * (S4), compares, and says whether it is the same name. The ledger keeps that a person confirmed it.
 */
public final class ToConfirm implements Answer, Step {

    private final Progress progress;
    private final CertificateRecord certificate;
    private final Optional<Long> authorisation;

    ToConfirm(Progress progress, CertificateRecord certificate, Optional<Long> authorisation) {
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

    /** What is printed on the certificate, to compare with what was stated. */
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
     * The officer compared: every name that was stated is that person's.
     *
     * @return {@link Matched}; refused with {@code ENCOUNTER_OVER}, {@code PROXY_NOT_RECORDED}, {@code PROXY_EXPIRED}
     *     or {@code PROXY_OF_THIS_OFFICER}
     */
    public Answer same() {
        return progress.encounters().confirm(progress, true);
    }

    /**
     * The officer compared: one of the stated names is another person's.
     *
     * @return refused with {@code NAME_NOT_CONFIRMED} or {@code ENCOUNTER_OVER}
     */
    public Answer different() {
        return progress.encounters().confirm(progress, false);
    }

    /**
     * Ends the encounter without a hand-over.
     *
     * @return refused with {@code ENCOUNTER_OVER}
     */
    public Outcome<Receipt> putBack() {
        return progress.encounters().putBack(progress);
    }

    /** The encounter's id only (S4). */
    @Override
    public String toString() {
        return "ToConfirm[" + encounter() + "]";
    }
}
