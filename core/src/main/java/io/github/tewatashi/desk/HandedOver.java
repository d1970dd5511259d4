package io.github.tewatashi.desk;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;

/**
 * The paper is out of the officer's hand. The person looks at it at the desk; only after that the desk is free (S10).
 *
 * <p>Of the three methods, one ends the encounter; the others are then refused with {@code ENCOUNTER_OVER}. Each is
 * refused with {@code PAPER_ASTRAY} if the paper was named in an incident meanwhile, and that ends the encounter as
 * well.
 */
public final class HandedOver implements HandOver, Step {

    private final Progress progress;
    private final CertificateId certificate;

    HandedOver(Progress progress, CertificateId certificate) {
        this.progress = progress;
        this.certificate = certificate;
    }

    @Override
    public EncounterId encounter() {
        return progress.encounter();
    }

    @Override
    public boolean before() {
        return progress.before();
    }

    /** The certificate that was handed over. */
    public CertificateId certificate() {
        return certificate;
    }

    /**
     * The person looked at the paper and confirmed: it is with its holder.
     *
     * @return refused with {@code ENCOUNTER_OVER} or {@code PAPER_ASTRAY}
     */
    public Outcome<Receipt> received() {
        return progress.encounters().receive(progress);
    }

    /**
     * The person gave the paper back, say to fetch it another day: it is in the tray again.
     *
     * @return refused with {@code ENCOUNTER_OVER} or {@code PAPER_ASTRAY}
     */
    public Outcome<Receipt> takenBack() {
        return progress.encounters().takeBack(progress);
    }

    /**
     * The person said that the paper is not theirs: it is under suspicion, an incident begins, and nobody can hand the
     * paper over until the incident is cleared up.
     *
     * @param words what the person said; kept beside the ledger
     * @return refused with {@code ENCOUNTER_OVER}, {@code PAPER_ASTRAY}, or {@code REASON_MISSING} if the words are
     *     blank
     */
    public Outcome<Receipt> disputed(String words) {
        return progress.encounters().dispute(progress, words);
    }

    /** The encounter's id only (S4). */
    @Override
    public String toString() {
        return "HandedOver[" + encounter() + "]";
    }
}
