package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * The paper is out of the officer's hand, and something has come up against that since: this is the last moment to take
 * it back (S5). Keep the person at the desk.
 *
 * <p>Either the person gives the paper back; or somebody who was not refused lifts the hold or the absence, and the
 * person keeps the paper; or the person has gone with it: then name the paper in an incident
 * ({@code Incidents.suspect}), after which {@link #received()} ends the encounter with {@code PAPER_ASTRAY}.
 */
public final class ToTakeBack implements Reception, Step {

    private final Progress progress;
    private final CertificateId certificate;
    private final Reason reason;
    private final Optional<Hold> hold;

    ToTakeBack(Progress progress, CertificateId certificate, Reason reason, Optional<Hold> hold) {
        this.progress = progress;
        this.certificate = certificate;
        this.reason = reason;
        this.hold = hold;
    }

    @Override
    public EncounterId encounter() {
        return progress.encounter();
    }

    /** The certificate whose paper has to come back. */
    public CertificateId certificate() {
        return certificate;
    }

    /** Why: {@link Reason#PROXY_NOT_RECORDED}, {@link Reason#HOLDER_ABSENT} or {@link Reason#ON_HOLD}. */
    public Reason reason() {
        return reason;
    }

    /** The hold that it is about, the oldest if there are several; empty if it is about something else. */
    public Optional<Hold> hold() {
        return hold;
    }

    /** What the officer is told, in {@code locale}. */
    public String text(Locale locale) {
        return reason.text(locale);
    }

    /**
     * The person gave the paper back: it is in the tray again.
     *
     * @return refused with {@code ENCOUNTER_OVER} or {@code PAPER_ASTRAY}
     */
    public Outcome<Receipt> takenBack() {
        return progress.encounters().takeBack(progress, Optional.empty());
    }

    /** The same, by reading the paper that came back; as {@link HandedOver#takenBack(PaperReading)}. */
    public Outcome<Receipt> takenBack(PaperReading paper) {
        return progress.encounters().takeBack(progress, Optional.of(paper));
    }

    /** As {@link HandedOver#disputed}. */
    public Outcome<Receipt> disputed(PaperReading inHand, String words) {
        return progress.encounters().dispute(progress, inHand, words);
    }

    /**
     * What had come up was lifted, and the person keeps the paper.
     *
     * @return {@link Received}; {@link ToTakeBack} again for what is still in force; {@link NotReceived} with
     *     {@code ENCOUNTER_OVER} or {@code PAPER_ASTRAY}
     */
    public Reception received() {
        return progress.encounters().receive(progress);
    }

    /** The way out for two officers; empty where there is none, as for a proxy who is not recorded any more (S12). */
    public Optional<Overridable> overridable() {
        return reason.isOverridable() ? Optional.of(new Overridable(progress, reason, hold)) : Optional.empty();
    }

    /** The encounter and the reason (S4). */
    @Override
    public String toString() {
        return "ToTakeBack[" + encounter() + " " + reason + "]";
    }
}
