package io.github.tewatashi.close;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CertificateRef;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The end of a session: every paper that is left is read, and only then set against the book (S6).
 *
 * <p>The count is blind: nothing here tells how many papers the book expects before {@link #close()}. The counts are in
 * the store, so that a closing can go on in another process.
 */
public final class Closing {

    private final Engine engine;
    private final SessionId session;
    private final OfficerId officer;

    /** Given out by {@code Tewatashi}. */
    public Closing(Engine engine, SessionId session, OfficerId officer) {
        this.engine = engine;
        this.session = session;
        this.officer = officer;
    }

    /** As {@link #count(PaperReading, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> count(PaperReading paper) {
        return count(paper, CommandId.random());
    }

    /**
     * Counts one paper by reading it, whatever the book says of it. A paper counted twice is counted once.
     *
     * @return its id; refused with {@link Reason#PAPER_UNKNOWN} or {@link Reason#SESSION_CLOSED}
     */
    public Outcome<CertificateId> count(PaperReading paper, CommandId command) {
        return inSession(
                        command,
                        (draft, row) -> CloseDecisions.count(
                                draft, row, engine.store().certificate(row.office(), paper.number()), officer))
                .outcome(
                        Event.COUNTED,
                        kept -> kept.first().details().certificate().orElseThrow());
    }

    /** As {@link #nameInIncident(CertificateRef, String, CommandId)}, never to be repeated. */
    public Outcome<IncidentId> nameInIncident(CertificateRef certificate, String remark) {
        return nameInIncident(certificate, remark, CommandId.random());
    }

    /**
     * Names a paper that is short or left over in an incident: it is astray, and nobody can hand it over meanwhile.
     *
     * @param remark what is known, in the officer's words; kept beside the ledger
     * @return refused with {@link Reason#ACCOUNTED_FOR}, {@link Reason#ENCOUNTER_OPEN} while a desk waits for the
     *     person's receipt, {@link Reason#REASON_MISSING} or {@link Reason#SESSION_CLOSED}
     */
    public Outcome<IncidentId> nameInIncident(CertificateRef certificate, String remark, CommandId command) {
        CertificateId id = certificate.id();
        return inSession(
                        command,
                        (draft, row) -> engine.store()
                                .certificate(id)
                                .map(paper -> CloseDecisions.nameInIncident(draft, row, paper, officer, remark))
                                .orElseGet(() -> engine.missing(id)))
                .about(id)
                .outcome(
                        Event.NAMED_IN_INCIDENT,
                        kept -> kept.first()
                                .details()
                                .movement()
                                .map(movement -> movement.to())
                                .map(Place::ref)
                                .map(IncidentId::new)
                                .orElseThrow());
    }

    /** As {@link #close(CommandId)}, never to be repeated. */
    public Outcome<ClosingReport> close() {
        return close(CommandId.random());
    }

    /**
     * Sets the count against the book, and closes and seals the session if every paper that travelled is accounted for:
     * received, counted, or named in an incident (S6). What was counted goes back to the safe.
     *
     * <p>Where count and book differ, the report says how, and the session stays open: count what was overlooked, or name
     * it in an incident, and close again. Every try is kept in the ledger.
     *
     * @return the report; refused with {@link Reason#ENCOUNTER_OPEN} or {@link Reason#SESSION_CLOSED}
     */
    public Outcome<ClosingReport> close(CommandId command) {
        Ran ran = inSession(command, this::decideClose);
        if (ran instanceof Ran.Kept kept && kept.find(Event.COUNT_DIFFERED).isPresent()) {
            return Outcome.done(Ran.afterwards(() -> Reports.different(engine.store(), session, kept)));
        }
        return ran.outcome(Event.CLOSED, kept -> Reports.closed(engine.store(), session, kept));
    }

    private Decision decideClose(Draft draft, SessionRecord row) {
        try (Stream<CertificateRecord> papers = engine.store().travelled(session)) {
            return CloseDecisions.close(
                    draft,
                    engine.store().office(row.office()),
                    row,
                    engine.store().desks(session),
                    papers.toList(),
                    officer);
        }
    }

    private Ran inSession(CommandId command, BiFunction<Draft, SessionRecord, Decision> decide) {
        Ran ran = engine.run(command, () -> {
            Optional<SessionRecord> row = engine.store().session(session);
            return row.isEmpty()
                    ? Decision.nothing(Reason.UNKNOWN_SESSION)
                    : decide.apply(engine.draft(command, row.get().office()), row.get());
        });
        return ran.in(session);
    }
}
