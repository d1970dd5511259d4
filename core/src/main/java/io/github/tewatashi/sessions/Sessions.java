package io.github.tewatashi.sessions;

import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.engine.CommandInput;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.SessionFact.Scheduled;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.rule.RefusedOfficers;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.SessionRef;
import io.github.tewatashi.vocabulary.VisibleText;
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
     * @param venue where, in 1 to 100 characters on one line, of which everything can be seen
     * @return the session; refused with {@link Reason#INVALID_INPUT} and the place {@code venue}, or with
     *     {@link Reason#NO_COLOUR_FREE}
     */
    public Outcome<HandoutSession> schedule(OfficeId office, LocalDate date, String venue, By by) {
        if (!isVenue(venue)) {
            return new Outcome.Refused<>(new Refusal(Reason.INVALID_INPUT, "venue"));
        }
        return engine.run(by, CommandInput.of("schedule", office.value(), date.toString(), venue), command -> {
                    // One connection at a time: a pool that two are taken from can leave all who wait without one.
                    OfficeRecord row = engine.store().office(office);
                    try (Stream<SessionRecord> sessions = engine.store().sessions(office)) {
                        return SessionDecisions.schedule(command, row, sessions.toList(), date, venue, colours);
                    }
                })
                .outcome(Scheduled.class, fact -> find(fact.session()).orElseThrow());
    }

    private static boolean isVenue(String text) {
        return VisibleText.shows(text) && text.length() <= MAX_VENUE && VisibleText.isOneLine(text);
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
     *     {@link Reason#NOT_IN_SAFE}, {@link Reason#ALREADY_BOOKED}, {@link Reason#NUMBER_IN_USE} or
     *     {@link Reason#NUMBER_OF_OTHER_LENGTH}
     */
    public Outcome<Slip> book(CertificateRef certificate, SessionRef session, By by) {
        return bookings.book("book", certificate.id(), session.id(), by, BookingDecisions::hindranceToBook);
    }

    /**
     * Moves a certificate to another session: the old slip is void, the new one has a new number and the colour of
     * the new session. An absence is of a day: it does not count for a session of another day, and counts for another
     * session of its own day until it is withdrawn (S5).
     *
     * @return the new slip; refused with {@link Reason#OTHER_OFFICE}, {@link Reason#SESSION_CLOSED},
     *     {@link Reason#NOT_IN_SAFE}, {@link Reason#NOT_BOOKED}, {@link Reason#SAME_SESSION},
     *     {@link Reason#NUMBER_IN_USE} or {@link Reason#NUMBER_OF_OTHER_LENGTH}, or with {@link Reason#SAME_OFFICER}
     *     if this officer was refused at a desk because of an absence that would not count any more, or of
     *     the lock of the old slip (S12)
     */
    public Outcome<Slip> move(CertificateRef certificate, SessionRef session, By by) {
        return bookings.book("move", certificate.id(), session.id(), by, BookingDecisions::hindranceToMove);
    }

    /**
     * Notes that the holder will not come to a session. The certificate is not dispatched; if it was already, it
     * cannot be handed over until the absence is withdrawn (S5).
     *
     * <p>The absence is of the session's day: it stays in force if the certificate is moved to another session of that
     * day. It may be reported until the paper was received, and is told at the receipt.
     *
     * @return the id by which the absence is withdrawn; refused with {@link Reason#OTHER_OFFICE},
     *     {@link Reason#NOT_BOOKED},
     *     {@link Reason#ALREADY_ABSENT} or {@link Reason#ALREADY_HANDED_OVER}
     */
    public Outcome<AbsenceId> reportAbsence(CertificateRef certificate, SessionRef session, By by) {
        SessionId day = session.id();
        return engine.onCertificate(
                        certificate.id(),
                        by,
                        CommandInput.of("report-absence", certificate.id().value(), day.value()),
                        (command, row) -> engine.store()
                                .session(day)
                                .map(planned -> planned.office().equals(row.office())
                                        ? BookingDecisions.reportAbsence(command, row, planned)
                                        : Decision.nothing(Reason.OTHER_OFFICE))
                                .orElseGet(() -> Decision.nothing(Reason.UNKNOWN_SESSION)))
                .outcome(AbsenceReported.class, AbsenceReported::absence);
    }

    /**
     * Notes that the holder comes after all: withdraws one absence, the one that is named, and none that was reported
     * since (S5). What an officer was refused for at a desk, that officer does not lift here either (S12).
     *
     * @param absence the absence, see {@link #reportAbsence} and {@link #absence}
     * @param by the officer who answers for it, with the reason in words, which is kept beside the ledger
     * @return the certificate's id; refused with {@link Reason#NOT_ABSENT}; with {@link Reason#SAME_OFFICER} if
     *     somebody came for the certificate while this absence was in force, and this officer was refused; or with
     *     {@link Reason#REASON_MISSING} if the reason is missing or blank
     */
    public Outcome<CertificateId> withdrawAbsence(CertificateRef certificate, AbsenceId absence, By by) {
        return engine.onCertificate(
                        certificate.id(),
                        by,
                        CommandInput.of("withdraw-absence", certificate.id().value(), absence.value()),
                        (command, row) -> BookingDecisions.withdrawAbsence(
                                command,
                                row,
                                absence,
                                RefusedOfficers.in(engine.store().chain(row.subject()))))
                .outcome(AbsenceWithdrawn.class, AbsenceWithdrawn::certificate);
    }

    /**
     * The absence that keeps a certificate from being handed out; empty if none is in force, or if there is no such
     * certificate, or it was erased.
     */
    public Optional<Absence> absence(CertificateRef certificate) {
        return engine.store()
                .certificate(certificate.id())
                .flatMap(row -> row.state().absence())
                .filter(Absence::inForce);
    }
}
