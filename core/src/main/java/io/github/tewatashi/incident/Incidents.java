package io.github.tewatashi.incident;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Papers that went astray, from the first suspicion until the owner has the paper and both people were told.
 *
 * <p>A suspected paper is astray at once, and nobody can hand it over (S3). A recovered one goes to the safe, never to
 * a person: its owner receives it as everybody else does, booked for a session or moved to one, and through an
 * encounter (S1). A dispute at the desk, a paper named at the closing and one that a count of the safe did not find are
 * incidents already; their ids are taken up here.
 *
 * <pre>{@code
 * By by = By.once(officer);
 * Incident incident = incidents.suspect(b, BROUGHT_BY_ANOTHER, by.because("A phoned")).orThrow();
 * incidents.confirm(incident.id(), WRONG_PERSON, by.because("A has it")).orThrow();
 * incidents.recover(incident.id(), PaperReading.of("..."), by.because("fetched from A")).orThrow();
 * }</pre>
 *
 * <p>Every command here needs the officer's reason in words, {@link By#because}, and is refused with
 * {@link Reason#REASON_MISSING} without one. Every command but {@link #suspect} is a step of an incident: it is refused
 * with {@link Reason#UNKNOWN_INCIDENT} if there is none with this id or if its paper was erased, and with
 * {@link Reason#INCIDENT_NOT_AT_THIS_STEP} if the incident does not {@linkplain Incident#allows allow} the step now.
 * What a command gives is the incident as it stood when the command was done.
 *
 * <p>Who probably has the paper, and until when a report is due, is for {@code investigation} to say.
 */
public final class Incidents {

    private interface Step {
        Decision decide(CertificateRecord paper, Incident incident, Command command);
    }

    private final Engine engine;

    /** Given out by {@code Tewatashi}. */
    public Incidents(Store store, Clock clock) {
        this.engine = new Engine(store, clock);
    }

    /** An incident as it stands now; empty if there is none with this id. */
    public Optional<Incident> find(IncidentId id) {
        return new IncidentReader(engine.store()).find(id);
    }

    /** The incidents of a certificate, in the order in which they were suspected. */
    public List<Incident> of(CertificateRef certificate) {
        return new IncidentReader(engine.store()).of(certificate.id());
    }

    /**
     * The incidents of an office, open and closed, by certificate. Reads the office's whole ledger as a stream; memory
     * holds the incidents only.
     */
    public List<Incident> of(OfficeId office) {
        return new IncidentReader(engine.store()).of(office);
    }

    /**
     * Suspects that a paper is not where the book has it: it is astray from now on.
     *
     * @param certificate the paper
     * @param source how it was noticed: one that is {@linkplain IncidentSource#isReported reported}
     * @param by by whom, and why
     * @return refused with {@link Reason#PAPER_ASTRAY} if it is suspected already, with {@link Reason#REASON_MISSING},
     *     or with {@link Reason#ENCOUNTER_OPEN} while a desk waits for the person's receipt
     * @throws IllegalArgumentException if the source is not one that is reported
     */
    public Outcome<Incident> suspect(CertificateRef certificate, IncidentSource source, By by) {
        if (!source.isReported()) {
            throw new IllegalArgumentException("source " + source + " is reported where it happens");
        }
        return engine.onCertificate(
                        certificate.id(), by, (command, paper) -> IncidentDecisions.suspect(paper, command, source))
                .outcome(happened -> asOf(happened, IncidentFact.Suspected.class));
    }

    /**
     * Notes that the paper did go the wrong way, and how. What is known of it may change: then confirm again.
     *
     * @return refused with {@link Reason#INCIDENT_NOT_AT_THIS_STEP} also if this is what it was confirmed to be
     *     already, or with {@link Reason#REASON_MISSING}
     */
    public Outcome<Incident> confirm(IncidentId id, Confirmation what, By by) {
        return step(
                id,
                by,
                IncidentFact.IncidentConfirmed.class,
                (paper, incident, command) -> IncidentDecisions.confirm(paper, incident, command, what));
    }

    /**
     * Notes that the paper lies in the safe again, after it was read out of the officer's hand. A booking that it still
     * has can be moved to another session, so that its owner gets a new slip.
     *
     * @return refused with {@link Reason#INCIDENT_NOT_AT_THIS_STEP}, with {@link Reason#WRONG_PAPER} if another paper
     *     was read, or with {@link Reason#REASON_MISSING}
     */
    public Outcome<Incident> recover(IncidentId id, PaperReading paper, By by) {
        return step(
                id,
                by,
                IncidentFact.Recovered.class,
                (row, incident, command) -> IncidentDecisions.recover(row, incident, command, paper));
    }

    /**
     * Lifts a suspicion that was unfounded: the holder, with whom the book had the paper, had it all the time.
     *
     * @param second another officer, who answers for it as well (S12)
     * @return refused with {@link Reason#INCIDENT_NOT_AT_THIS_STEP}, with {@link Reason#SAME_OFFICER} if the second
     *     officer is the one who gives the command, or with {@link Reason#REASON_MISSING}
     */
    public Outcome<Incident> lift(IncidentId id, OfficerId second, By by) {
        return step(
                id,
                by,
                IncidentFact.SuspicionLifted.class,
                (paper, incident, command) -> IncidentDecisions.lift(paper, incident, command, second));
    }

    /**
     * Gives up a paper that is confirmed to be gone: it is out of use, and its owner gets another.
     *
     * @param second another officer, who answers for it as well (S12)
     * @return refused with {@link Reason#INCIDENT_NOT_AT_THIS_STEP}, with {@link Reason#SAME_OFFICER} if the second
     *     officer is the one who gives the command, or with {@link Reason#REASON_MISSING}
     */
    public Outcome<Incident> giveUp(IncidentId id, OfficerId second, By by) {
        return step(
                id,
                by,
                IncidentFact.GivenUp.class,
                (paper, incident, command) -> IncidentDecisions.giveUp(paper, incident, command, second));
    }

    /**
     * Notes that one of the two people was told, with an apology.
     *
     * @return refused with {@link Reason#INCIDENT_NOT_AT_THIS_STEP} if the incident is closed, or with
     *     {@link Reason#REASON_MISSING}
     */
    public Outcome<Incident> tell(IncidentId id, Person whom, By by) {
        return step(
                id,
                by,
                IncidentFact.Told.class,
                (paper, incident, command) -> IncidentDecisions.tell(paper, incident, command, whom));
    }

    /**
     * Notes that a report to the Personal Information Protection Commission was filed. It may be filed again,
     * corrected.
     *
     * @return refused with {@link Reason#INCIDENT_NOT_AT_THIS_STEP} if the incident is closed, or with
     *     {@link Reason#REASON_MISSING}
     */
    public Outcome<Incident> file(IncidentId id, Filing filing, By by) {
        return step(
                id,
                by,
                IncidentFact.ReportFiled.class,
                (paper, incident, command) -> IncidentDecisions.file(paper, incident, command, filing));
    }

    /**
     * Closes an incident in which nothing is {@linkplain Incident#pending() pending}.
     *
     * @return refused with {@link Reason#INCIDENT_NOT_AT_THIS_STEP} if it is closed, with
     *     {@link Reason#INCIDENT_UNFINISHED} if something is pending, or with {@link Reason#REASON_MISSING}
     */
    public Outcome<Incident> close(IncidentId id, By by) {
        return step(id, by, IncidentFact.IncidentClosed.class, IncidentDecisions::close);
    }

    private Outcome<Incident> step(IncidentId id, By by, Class<? extends IncidentFact> type, Step step) {
        return engine.run(by, command -> {
                    // The row first: what is written between the two reads makes the commit a conflict.
                    Optional<CertificateRecord> paper = id.certificate().flatMap(engine.store()::certificate);
                    Optional<Incident> incident = find(id);
                    return paper.isEmpty() || incident.isEmpty()
                            ? Decision.nothing(Reason.UNKNOWN_INCIDENT)
                            : step.decide(paper.get(), incident.get(), command);
                })
                .outcome(happened -> asOf(happened, type));
    }

    /** The incident as it stood when the command was done, so that a repetition gives the same (S9). */
    private Optional<Incident> asOf(CommandResult.Happened happened, Class<? extends IncidentFact> type) {
        return happened.entry(type)
                .map(last -> CommandResult.afterwards(() -> new IncidentReader(engine.store()).asOf(last)));
    }
}
