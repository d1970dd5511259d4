package io.github.tewatashi.close;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Clock;
import java.util.stream.Stream;

/**
 * The end of a session: every paper that is left is read, and only then set against the book (S6).
 *
 * <p>The count is blind: nothing here tells how many papers the book expects before {@link #close(By)}. The counts are
 * in the store, so that a closing can go on in another process.
 *
 * <pre>{@code
 * Closing closing = tewatashi.closing(session);
 * closing.count(PaperReading.of("0000000-000001-1"), by).orThrow();
 * closing.close(by).fold(closed -> print(closed.seal()), differs -> lookFor(differs.missing()), notClosed -> ...);
 * }</pre>
 */
public final class Closing {

    private final Engine engine;
    private final Store store;
    private final SessionId session;

    /** Given out by {@code Tewatashi}. */
    public Closing(Store store, Clock clock, SessionId session) {
        this.engine = new Engine(store, clock);
        this.store = store;
        this.session = session;
    }

    /**
     * Counts one paper by reading it, whatever the book says of it. A paper counted twice is counted once.
     *
     * @return the certificate's id; refused with {@link Reason#SESSION_CLOSED}, or with {@link Reason#PAPER_UNKNOWN} if
     *     no certificate of the session's office bears the number that was read
     */
    public Outcome<CertificateId> count(PaperReading paper, By by) {
        return engine.onSession(
                        session,
                        by,
                        (command, row) ->
                                CloseDecisions.count(row, store.certificate(row.office(), paper.number()), command))
                .outcome(ClosingFact.Counted.class, ClosingFact.Counted::certificate);
    }

    /**
     * Names a paper that is short or left over in an incident: it is astray, and nobody can hand it over meanwhile.
     *
     * @param by by whom, {@linkplain By#because because} of what is known, in the officer's words; kept beside the
     *     ledger
     * @return the incident's id; refused with {@link Reason#SESSION_CLOSED}, {@link Reason#REASON_MISSING} without a
     *     reason in words, {@link Reason#ENCOUNTER_OPEN} while a desk waits for the person's receipt, or
     *     {@link Reason#ACCOUNTED_FOR} if count and book agree about the paper
     */
    public Outcome<IncidentId> nameInIncident(CertificateRef certificate, By by) {
        return engine.onCertificate(
                        certificate.id(),
                        by,
                        (command, paper) -> store.session(session)
                                .map(row -> CloseDecisions.nameInIncident(row, paper, command))
                                .orElseGet(() -> Decision.nothing(Reason.UNKNOWN_SESSION)))
                .in(session)
                .outcome(ClosingFact.NamedInIncident.class, ClosingFact.NamedInIncident::incident);
    }

    /**
     * Sets the count against the book, and closes and seals the session if every paper that travelled is accounted for:
     * received, counted, or named in an incident (S6). What was counted in the tray goes back to the safe.
     *
     * <p>Where count and book differ, the session stays open: count what was overlooked, or name it in an incident, and
     * close again under another command id. Every try is kept in the ledger.
     *
     * @return {@link Closed}, {@link CountDiffers}, or {@link NotClosed} with {@link Reason#SESSION_CLOSED},
     *     {@link Reason#ENCOUNTER_OPEN} while a desk has an encounter, {@link Reason#UNKNOWN_SESSION} or
     *     {@link Reason#CONTENDED}
     * @throws IllegalArgumentException if the command's id was used for another command
     * @throws io.github.tewatashi.store.StoreException if the store failed; it says whether the command happened
     */
    public ClosingResult close(By by) {
        CommandResult result = engine.onSession(session, by, this::decideClose);
        return new ClosingResults(store, session).of(result);
    }

    private Decision decideClose(Command command, SessionRecord row) {
        try (Stream<CertificateRecord> papers = store.travelled(session)) {
            return CloseDecisions.close(
                    store.office(row.office()), row, store.desks(session), papers.toList(), command);
        }
    }
}
