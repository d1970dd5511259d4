package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import java.util.Optional;

/**
 * The paper is out of the officer's hand. The person looks at it at the desk; only after that the desk is free (S10).
 *
 * <p>Of receipt, return and dispute, one ends the encounter; the others are then refused with {@code ENCOUNTER_OVER}.
 * Each is refused with {@code PAPER_ASTRAY} if the paper was named in an incident meanwhile, and that ends the
 * encounter as well.
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
     * @return {@link Received}; {@link ToTakeBack} if a hold or an absence has come up since the hand-over, or the
     *     proxy's authorisation was withdrawn: then the encounter stays open (S5); {@link NotReceived} with
     *     {@code ENCOUNTER_OVER} or {@code PAPER_ASTRAY}
     */
    public Reception received() {
        return progress.encounters().receive(progress);
    }

    /**
     * The person gave the paper back, say to fetch it another day: it is in the tray again.
     *
     * @return refused with {@code ENCOUNTER_OVER} or {@code PAPER_ASTRAY}
     */
    public Outcome<Receipt> takenBack() {
        return progress.encounters().takeBack(progress, Optional.empty());
    }

    /**
     * The same, where the paper is read as it comes back: the book says that this paper is in the tray, and so it must
     * be this one.
     *
     * @param paper the paper that the person gave back
     * @return refused with {@code ENCOUNTER_OVER} or {@code PAPER_ASTRAY}, or with {@code WRONG_PAPER} if it is another
     *     paper, and then nothing has changed: the person had the wrong paper, see {@link #disputed}
     */
    public Outcome<Receipt> takenBack(PaperReading paper) {
        return progress.encounters().takeBack(progress, Optional.of(paper));
    }

    /**
     * The person said that the paper is not theirs: it is under suspicion, an incident begins, and nobody can hand the
     * paper over until the incident is cleared up. The paper that the person has in the hand is read once more. If it
     * is another one, that one is where no book has it, and under suspicion as well, in an incident of its own; the
     * receipt names it.
     *
     * @param inHand the paper that the person has in the hand
     * @param words what the person said; kept beside the ledger
     * @return refused with {@code ENCOUNTER_OVER}, {@code PAPER_ASTRAY}, with {@code PAPER_UNKNOWN} if no certificate
     *     of the office bears the number that was read, or with {@code REASON_MISSING} if the words are blank
     */
    public Outcome<Receipt> disputed(PaperReading inHand, String words) {
        return progress.encounters().dispute(progress, inHand, words);
    }

    /** The encounter's id only (S4). */
    @Override
    public String toString() {
        return "HandedOver[" + encounter() + "]";
    }
}
