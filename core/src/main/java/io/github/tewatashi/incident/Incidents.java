package io.github.tewatashi.incident;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.words.CertificateRef;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Papers that went astray, from the first suspicion until the owner has the paper and both people were told.
 *
 * <p>A suspected paper is astray at once, and nobody can hand it over (S3). A recovered one goes to the safe, never to a
 * person: its owner receives it as everybody else, booked or moved to a session and through an encounter (S1). A dispute
 * at the desk and a paper named at the closing are incidents already; their ids are taken up here.
 *
 * <pre>{@code
 * Incident incident = incidents.suspect(b, BROUGHT_BY_ANOTHER, officer, "A phoned").orThrow();
 * incidents.confirm(incident.id(), WRONG_PERSON, officer, "A has it").orThrow();
 * incidents.recover(incident.id(), PaperReading.of("..."), officer, "fetched from A").orThrow();
 * }</pre>
 *
 * <p>Every step asks for the officer's words, which are kept beside the ledger, and has a form with the caller's own
 * {@link CommandId}, for whoever may repeat it (S9). A step that the incident is not at is refused with
 * {@link Reason#INCIDENT_NOT_AT_THIS_STEP}, one without words with {@link Reason#REASON_MISSING}.
 */
public final class Incidents {

    private interface Step {
        Decision decide(Draft draft, CertificateRecord paper, Incident incident);
    }

    private final Engine engine;

    /** Given out by {@code Tewatashi}. */
    public Incidents(Engine engine) {
        this.engine = engine;
    }

    /** An incident as it stands now. */
    public Optional<Incident> find(IncidentId id) {
        return id.certificate()
                .flatMap(certificate -> of(certificate).stream()
                        .filter(incident -> incident.id().equals(id))
                        .findFirst());
    }

    /** The incidents of a certificate, in the order in which they were suspected. */
    public List<Incident> of(CertificateRef certificate) {
        Course course = new Course();
        try (Stream<LedgerEntry> chain = engine.store().chain(Subject.of(certificate.id()))) {
            chain.forEach(course::next);
        }
        return course.incidents();
    }

    /**
     * The incidents of an office, open and closed, by certificate. Reads the office's whole ledger, streamed; memory
     * holds the incidents only.
     */
    public List<Incident> of(OfficeId office) {
        List<Incident> all = new ArrayList<>();
        try (Stream<LedgerEntry> ledger = engine.store().ledger(office)) {
            Optional<Subject> reading = Optional.empty();
            Course course = new Course();
            for (LedgerEntry entry : (Iterable<LedgerEntry>) ledger::iterator) {
                if (entry.subject().kind() != Subject.Kind.CERTIFICATE) {
                    continue;
                }
                if (!reading.equals(Optional.of(entry.subject()))) {
                    all.addAll(course.incidents());
                    course = new Course();
                    reading = Optional.of(entry.subject());
                }
                course.next(entry);
            }
            all.addAll(course.incidents());
        }
        return List.copyOf(all);
    }

    /**
     * Who probably has the paper: the encounters of the day on which it was last out of the safe that could have gone
     * wrong, the likeliest first, each with its reasons. Empty if there is no such incident, or no reason to name anybody.
     *
     * <p>Reads the chains of that day's desks and the certificates handed over there.
     */
    public List<Lead> leads(IncidentId id) {
        return find(id).map(new DayOf(engine.store())::leads).orElse(List.of());
    }

    /**
     * The report on an incident, as of now; empty if there is no such incident. Inspects the incident's office for what
     * was not kept.
     *
     * @param rule the office's calendar and days
     * @param onPurpose whether it may have been brought about on purpose
     */
    public Optional<IncidentReport> report(IncidentId id, ReportingRule rule, boolean onPurpose) {
        return find(id).map(
                        incident -> new DayOf(engine.store()).report(incident, rule.deadlines(incident, onPurpose)));
    }

    /** As {@link #suspect(CertificateRef, IncidentSource, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> suspect(
            CertificateRef certificate, IncidentSource source, OfficerId officer, String remark) {
        return suspect(certificate, source, officer, remark, CommandId.random());
    }

    /**
     * Suspects that a paper is not where the book has it: it is astray from now on.
     *
     * @param source how it was noticed: one that is {@linkplain IncidentSource#isReported reported}
     * @return refused with {@link Reason#UNKNOWN_CERTIFICATE}, {@link Reason#PAPER_ASTRAY}, or
     *     {@link Reason#ENCOUNTER_OPEN} while a desk waits for the person's receipt
     */
    public Outcome<Incident> suspect(
            CertificateRef certificate, IncidentSource source, OfficerId officer, String remark, CommandId command) {
        if (!source.isReported()) {
            throw new IllegalArgumentException("source " + source + " is reported where it happens");
        }
        return engine.onCertificate(
                        certificate.id(),
                        command,
                        (draft, paper) -> IncidentDecisions.suspect(draft, paper, source, officer, remark))
                .outcome(Event.SUSPECTED, kept -> asOf(kept, Event.SUSPECTED));
    }

    /** As {@link #confirm(IncidentId, Confirmation, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> confirm(IncidentId id, Confirmation what, OfficerId officer, String remark) {
        return confirm(id, what, officer, remark, CommandId.random());
    }

    /** Notes that the paper did go the wrong way, and how; what is known of it may change later. */
    public Outcome<Incident> confirm(
            IncidentId id, Confirmation what, OfficerId officer, String remark, CommandId command) {
        return step(
                id,
                command,
                Event.INCIDENT_CONFIRMED,
                (draft, paper, incident) -> IncidentDecisions.confirm(draft, paper, incident, what, officer, remark));
    }

    /** As {@link #recover(IncidentId, PaperReading, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> recover(IncidentId id, PaperReading paper, OfficerId officer, String remark) {
        return recover(id, paper, officer, remark, CommandId.random());
    }

    /**
     * Notes that the paper lies in the safe again, after it was read out of the officer's hand. A booking that it still
     * has can be moved to another session, so that its owner gets a new slip.
     *
     * @return refused with {@link Reason#WRONG_PAPER} if another paper was read
     */
    public Outcome<Incident> recover(
            IncidentId id, PaperReading paper, OfficerId officer, String remark, CommandId command) {
        return step(
                id,
                command,
                Event.RECOVERED,
                (draft, row, incident) -> IncidentDecisions.recover(draft, row, incident, paper, officer, remark));
    }

    /** As {@link #lift(IncidentId, OfficerId, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> lift(IncidentId id, OfficerId officer, OfficerId second, String remark) {
        return lift(id, officer, second, remark, CommandId.random());
    }

    /**
     * Lifts a suspicion that was unfounded: the holder, with whom the book had the paper, had it all the time.
     *
     * @param second another officer, who answers for it (S12)
     * @return refused with {@link Reason#SAME_OFFICER}
     */
    public Outcome<Incident> lift(
            IncidentId id, OfficerId officer, OfficerId second, String remark, CommandId command) {
        return step(
                id,
                command,
                Event.SUSPICION_LIFTED,
                (draft, paper, incident) -> IncidentDecisions.lift(draft, paper, incident, officer, second, remark));
    }

    /** As {@link #giveUp(IncidentId, OfficerId, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> giveUp(IncidentId id, OfficerId officer, OfficerId second, String remark) {
        return giveUp(id, officer, second, remark, CommandId.random());
    }

    /**
     * Gives up a paper that is confirmed to be gone: it is out of use, and its owner gets another.
     *
     * @param second another officer, who answers for it (S12)
     * @return refused with {@link Reason#SAME_OFFICER}
     */
    public Outcome<Incident> giveUp(
            IncidentId id, OfficerId officer, OfficerId second, String remark, CommandId command) {
        return step(
                id,
                command,
                Event.GIVEN_UP,
                (draft, paper, incident) -> IncidentDecisions.giveUp(draft, paper, incident, officer, second, remark));
    }

    /** As {@link #tell(IncidentId, Person, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> tell(IncidentId id, Person whom, OfficerId officer, String remark) {
        return tell(id, whom, officer, remark, CommandId.random());
    }

    /** Notes that one of the two people was told, with an apology. */
    public Outcome<Incident> tell(IncidentId id, Person whom, OfficerId officer, String remark, CommandId command) {
        return step(
                id,
                command,
                Event.TOLD,
                (draft, paper, incident) -> IncidentDecisions.tell(draft, paper, incident, whom, officer, remark));
    }

    /** As {@link #file(IncidentId, Filing, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> file(IncidentId id, Filing filing, OfficerId officer, String remark) {
        return file(id, filing, officer, remark, CommandId.random());
    }

    /** Notes that a report to the Personal Information Protection Commission was filed: see {@link ReportingRule}. */
    public Outcome<Incident> file(IncidentId id, Filing filing, OfficerId officer, String remark, CommandId command) {
        return step(
                id,
                command,
                Event.REPORT_FILED,
                (draft, paper, incident) -> IncidentDecisions.file(draft, paper, incident, filing, officer, remark));
    }

    /** As {@link #close(IncidentId, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Incident> close(IncidentId id, OfficerId officer, String remark) {
        return close(id, officer, remark, CommandId.random());
    }

    /**
     * Closes an incident in which nothing is {@linkplain Incident#pending() pending}.
     *
     * @return refused with {@link Reason#INCIDENT_UNFINISHED}
     */
    public Outcome<Incident> close(IncidentId id, OfficerId officer, String remark, CommandId command) {
        return step(
                id,
                command,
                Event.INCIDENT_CLOSED,
                (draft, paper, incident) -> IncidentDecisions.close(draft, paper, incident, officer, remark));
    }

    private Outcome<Incident> step(IncidentId id, CommandId command, Event event, Step step) {
        return engine.run(command, () -> {
                    // The row first: what is written between the two reads makes the commit a conflict.
                    Optional<CertificateRecord> paper = id.certificate().flatMap(engine.store()::certificate);
                    Optional<Incident> incident = find(id);
                    return paper.isEmpty() || incident.isEmpty()
                            ? Decision.nothing(Reason.UNKNOWN_INCIDENT)
                            : step.decide(
                                    engine.draft(
                                            command, paper.get().certificate().office()),
                                    paper.get(),
                                    incident.get());
                })
                .outcome(event, kept -> asOf(kept, event));
    }

    /** The incident as it stood when the command was done, so that a repetition gives the same (S9). */
    private Incident asOf(Ran.Kept kept, Event event) {
        LedgerEntry last = kept.find(event).orElseThrow();
        Course course = new Course();
        try (Stream<LedgerEntry> chain = engine.store().chain(last.subject())) {
            chain.takeWhile(entry -> entry.number() <= last.number()).forEach(course::next);
        }
        return course.incidents().stream()
                .filter(incident -> incident.course().contains(last))
                .findFirst()
                .orElseThrow();
    }
}
