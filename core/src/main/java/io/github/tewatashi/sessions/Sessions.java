package io.github.tewatashi.sessions;

import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.dispatch.Dispatch;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Remarks;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CertificateRef;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.Refusal;
import io.github.tewatashi.words.SessionId;
import io.github.tewatashi.words.SessionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Sessions, and what is booked for them.
 *
 * <p>Each method that changes something has a form with the caller's own {@link CommandId}, for whoever may repeat it
 * (S9).
 */
public final class Sessions {

    private static final int MAX_VENUE = 100;

    private final Engine engine;
    private final ColourAllocator colours;
    private final Bookings bookings;
    private final Dispatch dispatch;

    /** Given out by {@code Tewatashi}. */
    public Sessions(Engine engine, ColourAllocator colours, Bookings bookings) {
        this.engine = engine;
        this.colours = colours;
        this.bookings = bookings;
        this.dispatch = new Dispatch(engine);
    }

    /** As {@link #schedule(OfficeId, LocalDate, String, CommandId)}, never to be repeated. */
    public Outcome<HandoutSession> schedule(OfficeId office, LocalDate date, String venue) {
        return schedule(office, date, venue, CommandId.random());
    }

    /**
     * Plans a session and gives it a slip colour that no neighbouring session of the office has: not the one before,
     * not the one after, not another of that day (countermeasure 3).
     *
     * @param venue where, in 1 to 100 characters, none of them a control character or a lone surrogate
     * @return refused with {@link Reason#INVALID_INPUT} and its place, or {@link Reason#NO_COLOUR_FREE}
     */
    public Outcome<HandoutSession> schedule(OfficeId office, LocalDate date, String venue, CommandId command) {
        if (!isVenue(venue)) {
            return new Outcome.Refused<>(new Refusal(Reason.INVALID_INPUT, "venue"));
        }
        return engine.run(command, () -> {
                    try (Stream<SessionRecord> sessions = engine.store().sessions(office)) {
                        return SessionDecisions.schedule(
                                engine.draft(command, office),
                                engine.store().office(office),
                                sessions.toList(),
                                date,
                                venue,
                                colours);
                    }
                })
                .outcome(
                        Event.SCHEDULED,
                        kept -> find(new SessionId(command.derive("session"))).orElseThrow());
    }

    private static boolean isVenue(String text) {
        return !text.isBlank()
                && text.length() <= MAX_VENUE
                && text.codePoints().noneMatch(Character::isISOControl)
                && Remarks.areStorable(text);
    }

    /** The session with {@code id}. */
    public Optional<HandoutSession> find(SessionId id) {
        return engine.store().session(id).map(HandoutSession::of);
    }

    /** The sessions of {@code office} by date. */
    public List<HandoutSession> of(OfficeId office) {
        try (Stream<SessionRecord> sessions = engine.store().sessions(office)) {
            return sessions.map(HandoutSession::of).toList();
        }
    }

    /** As {@link #book(CertificateRef, SessionRef, CommandId)}, never to be repeated. */
    public Outcome<Slip> book(CertificateRef certificate, SessionRef session) {
        return book(certificate, session, CommandId.random());
    }

    /**
     * Books a certificate for a session and makes its slip, with a number that never comes again (S7).
     *
     * @return refused with {@link Reason#OTHER_OFFICE}, {@link Reason#SESSION_CLOSED}, {@link Reason#NOT_IN_SAFE},
     *     {@link Reason#ALREADY_BOOKED} or {@link Reason#NUMBER_IN_USE}
     */
    public Outcome<Slip> book(CertificateRef certificate, SessionRef session, CommandId command) {
        return bookings.book(certificate.id(), session.id(), command);
    }

    /** As {@link #move(CertificateRef, SessionRef, CommandId)}, never to be repeated. */
    public Outcome<Slip> move(CertificateRef certificate, SessionRef session) {
        return move(certificate, session, CommandId.random());
    }

    /**
     * Moves a certificate to another session: the old slip is void, the new one has a new number and the colour of the
     * new session. An absence reported for the old session does not count for the new one.
     *
     * @return refused with {@link Reason#OTHER_OFFICE}, {@link Reason#SESSION_CLOSED}, {@link Reason#NOT_IN_SAFE},
     *     {@link Reason#NOT_BOOKED}, {@link Reason#SAME_SESSION} or {@link Reason#NUMBER_IN_USE}
     */
    public Outcome<Slip> move(CertificateRef certificate, SessionRef session, CommandId command) {
        return bookings.move(certificate.id(), session.id(), command);
    }

    /** As {@link #reportAbsence(CertificateRef, SessionRef, OfficerId, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> reportAbsence(CertificateRef certificate, SessionRef session, OfficerId officer) {
        return reportAbsence(certificate, session, officer, CommandId.random());
    }

    /**
     * Notes that the holder will not come. The certificate is not dispatched; if it was already, it cannot be handed
     * over until the absence is withdrawn (S5).
     *
     * @return refused with {@link Reason#NOT_BOOKED}, {@link Reason#ALREADY_ABSENT} or
     *     {@link Reason#ALREADY_HANDED_OVER}
     */
    public Outcome<CertificateId> reportAbsence(
            CertificateRef certificate, SessionRef session, OfficerId officer, CommandId command) {
        return run(
                certificate,
                command,
                Event.ABSENCE_REPORTED,
                (draft, row) -> BookingDecisions.reportAbsence(draft, row, session.id(), officer));
    }

    /** As {@link #withdrawAbsence(CertificateRef, SessionRef, OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<CertificateId> withdrawAbsence(
            CertificateRef certificate, SessionRef session, OfficerId officer, String remark) {
        return withdrawAbsence(certificate, session, officer, remark, CommandId.random());
    }

    /**
     * Notes that the holder comes after all (S5).
     *
     * @param officer who answers for it
     * @param remark why, in the officer's words; kept beside the ledger
     * @return refused with {@link Reason#NOT_ABSENT} or {@link Reason#REASON_MISSING}
     */
    public Outcome<CertificateId> withdrawAbsence(
            CertificateRef certificate, SessionRef session, OfficerId officer, String remark, CommandId command) {
        return run(
                certificate,
                command,
                Event.ABSENCE_WITHDRAWN,
                (draft, row) -> BookingDecisions.withdrawAbsence(draft, row, session.id(), officer, remark));
    }

    /** As {@link #dispatch(SessionRef, OfficerId, CommandId)}, never to be repeated. */
    public Outcome<Manifest> dispatch(SessionRef session, OfficerId officer) {
        return dispatch(session, officer, CommandId.random());
    }

    /**
     * Takes what is booked for a session from the safe to its tray, minus absences and holds (countermeasure 4, S5).
     * May be done again for what was booked later.
     *
     * @return what travels, what stays and why, and which papers go by one number; refused with
     *     {@link Reason#SESSION_CLOSED}
     */
    public Outcome<Manifest> dispatch(SessionRef session, OfficerId officer, CommandId command) {
        return dispatch.dispatch(session.id(), officer, command);
    }

    private Outcome<CertificateId> run(
            CertificateRef certificate,
            CommandId command,
            Event event,
            BiFunction<Draft, CertificateRecord, Decision> decide) {
        CertificateId id = certificate.id();
        return engine.onCertificate(id, command, decide).about(id).outcome(event, kept -> id);
    }
}
