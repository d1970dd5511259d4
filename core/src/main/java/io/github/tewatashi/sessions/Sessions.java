package io.github.tewatashi.sessions;

import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.SessionFact.Scheduled;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.SessionRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sessions of an office, and the certificates that are booked for them.
 *
 * <p>Every slip has a number that never comes again (S7) and the colour of its session. What any command may answer
 * beside the reasons that are named here is said in {@link Outcome}.
 */
public final class Sessions {

    private static final int MAX_VENUE = 100;

    private final Engine engine;
    private final ColourAllocator colours;
    private final Bookings bookings;

    /** Given out by {@code Tewatashi}. */
    public Sessions(Store store, Clock clock, SerialAllocator serials, ColourAllocator colours) {
        this.engine = new Engine(store, clock);
        this.colours = colours;
        this.bookings = new Bookings(engine, serials);
    }

    /**
     * Plans a session and gives it a slip colour that no neighbouring session of the office has: not the one before,
     * not the one after, not another of that day (countermeasure 3).
     *
     * @param date the day on which the session is
     * @param venue where, in 1 to 100 characters, none of them a control character or a lone surrogate
     * @return the session; refused with {@link Reason#INVALID_INPUT} and the place {@code venue}, or with
     *     {@link Reason#NO_COLOUR_FREE}
     */
    public Outcome<HandoutSession> schedule(OfficeId office, LocalDate date, String venue, By by) {
        if (!isVenue(venue)) {
            return new Outcome.Refused<>(new Refusal(Reason.INVALID_INPUT, "venue"));
        }
        return engine.run(by, command -> {
                    try (Stream<SessionRecord> sessions = engine.store().sessions(office)) {
                        return SessionDecisions.schedule(
                                command, engine.store().office(office), sessions.toList(), date, venue, colours);
                    }
                })
                .outcome(Scheduled.class, fact -> find(fact.session()).orElseThrow());
    }

    private static boolean isVenue(String text) {
        return !text.isBlank()
                && text.length() <= MAX_VENUE
                && text.codePoints().noneMatch(Character::isISOControl)
                && Remark.isStorable(text);
    }

    /** The session with {@code id}; empty if there is none. */
    public Optional<HandoutSession> find(SessionId id) {
        return engine.store().session(id).map(HandoutSession::of);
    }

    /** The sessions of {@code office}, by date. */
    public List<HandoutSession> of(OfficeId office) {
        try (Stream<SessionRecord> sessions = engine.store().sessions(office)) {
            return sessions.map(HandoutSession::of).toList();
        }
    }

    /**
     * Books a certificate for a session and makes its slip, with a number that never comes again (S7).
     *
     * @return the slip; refused with {@link Reason#OTHER_OFFICE}, {@link Reason#SESSION_CLOSED},
     *     {@link Reason#NOT_IN_SAFE}, {@link Reason#ALREADY_BOOKED} or {@link Reason#NUMBER_IN_USE}
     */
    public Outcome<Slip> book(CertificateRef certificate, SessionRef session, By by) {
        return bookings.book(certificate.id(), session.id(), by, BookingDecisions::hindranceToBook);
    }

    /**
     * Moves a certificate to another session: the old slip is void, the new one has a new number and the colour of
     * the new session. An absence reported for the old session does not count for the new one.
     *
     * @return the new slip; refused with {@link Reason#OTHER_OFFICE}, {@link Reason#SESSION_CLOSED},
     *     {@link Reason#NOT_IN_SAFE}, {@link Reason#NOT_BOOKED}, {@link Reason#SAME_SESSION} or
     *     {@link Reason#NUMBER_IN_USE}
     */
    public Outcome<Slip> move(CertificateRef certificate, SessionRef session, By by) {
        return bookings.book(certificate.id(), session.id(), by, BookingDecisions::hindranceToMove);
    }

    /**
     * Notes that the holder will not come to a session. The certificate is not dispatched; if it was already, it
     * cannot be handed over until the absence is withdrawn (S5).
     *
     * @return the certificate's id; refused with {@link Reason#NOT_BOOKED}, {@link Reason#ALREADY_ABSENT} or
     *     {@link Reason#ALREADY_HANDED_OVER}
     */
    public Outcome<CertificateId> reportAbsence(CertificateRef certificate, SessionRef session, By by) {
        SessionId day = session.id();
        return engine.onCertificate(
                        certificate.id(), by, (command, row) -> BookingDecisions.reportAbsence(command, row, day))
                .outcome(AbsenceReported.class, AbsenceReported::certificate);
    }

    /**
     * Notes that the holder comes to a session after all (S5).
     *
     * @param by the officer who answers for it, with the reason in words, which is kept beside the ledger
     * @return the certificate's id; refused with {@link Reason#NOT_ABSENT}, or with {@link Reason#REASON_MISSING} if
     *     the reason is missing or blank
     */
    public Outcome<CertificateId> withdrawAbsence(CertificateRef certificate, SessionRef session, By by) {
        SessionId day = session.id();
        return engine.onCertificate(
                        certificate.id(), by, (command, row) -> BookingDecisions.withdrawAbsence(command, row, day))
                .outcome(AbsenceWithdrawn.class, AbsenceWithdrawn::certificate);
    }
}
