package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.Discrepancy;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a certificate stands: where it is, and what speaks for and against handing it out.
 *
 * @param place its custody: the one place where it is (S3)
 * @param travelled the session in whose manifest it travelled, until that session is closed (S6)
 * @param counted the session after which it was counted, until that session is closed (S6)
 * @param booking its booking, if any
 * @param printed the number printed on the paper: that of its first booking, which a newer slip does not change (S2)
 * @param absence the report that the holder will not come, be it in force or not; empty if there is none (S5)
 * @param holds what forbids to hand it out for now, the oldest first (S5)
 */
public record CertificateState(
        Place place,
        Optional<SessionId> travelled,
        Optional<SessionId> counted,
        Optional<Booking> booking,
        Optional<SerialNumber> printed,
        Optional<Absence> absence,
        List<Hold> holds) {

    /** Holds are copied. */
    public CertificateState {
        holds = List.copyOf(holds);
    }

    /** A paper at {@code place} of which nothing else is known. */
    public static CertificateState at(Place place) {
        return new CertificateState(
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The numbers that the paper goes by: its slip's and the one printed on it. */
    public Stream<SerialNumber> numbers() {
        return Stream.concat(booking.map(Booking::number).stream(), printed.stream())
                .distinct();
    }

    /** Whether the holder is reported absent from the day that it is booked for (S5). */
    public boolean absent() {
        return absence.filter(Absence::inForce).isPresent();
    }

    /** Whether it must not be handed out for now (S5). */
    public boolean held() {
        return !holds.isEmpty();
    }

    /** The hold with {@code id}, if it is in force. */
    public Optional<Hold> hold(HoldId id) {
        return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    /** Whether it is booked for {@code session}. */
    public boolean isBookedFor(SessionId session) {
        return booking.filter(b -> b.session().equals(session)).isPresent();
    }

    /** Whether it lies in the tray of {@code session}. */
    public boolean isInTrayOf(SessionId session) {
        return place.equals(Place.tray(session));
    }

    /** The same, elsewhere; what was counted before it moved is not counted any more. */
    public CertificateState moved(Place to) {
        return new CertificateState(to, travelled, Optional.empty(), booking, printed, absence, holds);
    }

    /** The same, elsewhere under suspicion, which a count does not lift. */
    public CertificateState astray(Place to) {
        return new CertificateState(to, travelled, counted, booking, printed, absence, holds);
    }

    /** The same, in the tray of {@code session} and in its manifest; what was counted before it travelled is not. */
    public CertificateState dispatched(SessionId session) {
        return new CertificateState(
                Place.tray(session), Optional.of(session), Optional.empty(), booking, printed, absence, holds);
    }

    /** The same, booked anew; the number of the first booking is the one printed. No absence is in force. */
    public CertificateState booked(Booking next) {
        return new CertificateState(
                place,
                travelled,
                counted,
                Optional.of(next),
                printed.or(() -> Optional.of(next.number())),
                notInForce(),
                holds);
    }

    /** The same without a booking. */
    public CertificateState unbooked() {
        return new CertificateState(place, travelled, counted, Optional.empty(), printed, notInForce(), holds);
    }

    /** The same, the holder reported absent; an older report, which is not in force, is forgotten. */
    public CertificateState absent(Absence report) {
        return absence(Optional.of(report));
    }

    /** The same, the report {@code id} withdrawn. */
    public CertificateState present(AbsenceId id) {
        return absence(absence.filter(report -> !report.id().equals(id)));
    }

    /** The same, the report {@code id} in force: the certificate was booked for another session of its day. */
    public CertificateState carried(AbsenceId id) {
        return absence(absence.map(report -> report.id().equals(id) ? report.inForce(true) : report));
    }

    private CertificateState absence(Optional<Absence> next) {
        return new CertificateState(place, travelled, counted, booking, printed, next, holds);
    }

    private Optional<Absence> notInForce() {
        return absence.map(report -> report.inForce(false));
    }

    /** The same with one more hold. */
    public CertificateState held(Hold hold) {
        return holds(Stream.concat(holds.stream(), Stream.of(hold)).toList());
    }

    /** The same, the hold {@code id} released. */
    public CertificateState released(HoldId id) {
        return holds(holds.stream().filter(hold -> !hold.id().equals(id)).toList());
    }

    private CertificateState holds(List<Hold> next) {
        return new CertificateState(place, travelled, counted, booking, printed, absence, next);
    }

    /** The same, counted after {@code session}. */
    public CertificateState counted(SessionId session) {
        return new CertificateState(place, travelled, Optional.of(session), booking, printed, absence, holds);
    }

    /**
     * The same after {@code session} was closed: no absence from it is in force any more, and nothing else of it
     * remains but the booking.
     */
    public CertificateState closed(SessionId session, Place to) {
        return new CertificateState(
                to,
                travelled.filter(other -> !other.equals(session)),
                counted.filter(other -> !other.equals(session)),
                booking,
                printed,
                isBookedFor(session) ? notInForce() : absence,
                holds);
    }

    /**
     * What the count after {@code session} says against the book: a paper of its tray that was not counted is short,
     * and one that was counted though the book has it elsewhere is left over. Empty if the paper is accounted for (S6).
     */
    public Optional<Discrepancy> discrepancy(SessionId session) {
        boolean found = counted.filter(session::equals).isPresent();
        return switch (place.kind()) {
            case TRAY ->
                isInTrayOf(session)
                        ? found ? Optional.empty() : Optional.of(Discrepancy.SHORT)
                        : found ? Optional.of(Discrepancy.LEFT_OVER) : Optional.empty();
            // Out of the officer's hand and never confirmed: neither here nor received.
            case HANDED_OVER -> Optional.of(found ? Discrepancy.LEFT_OVER : Discrepancy.SHORT);
            case HOLDER, SAFE, VOID, ISSUER -> found ? Optional.of(Discrepancy.LEFT_OVER) : Optional.empty();
            case ASTRAY -> Optional.empty();
        };
    }
}
