package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.Discrepancy;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
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
 * @param absent whether the holder is reported absent from the session booked (S5)
 * @param held whether it must not be handed out for now (S5)
 */
public record CertificateState(
        Place place,
        Optional<SessionId> travelled,
        Optional<SessionId> counted,
        Optional<Booking> booking,
        Optional<SerialNumber> printed,
        boolean absent,
        boolean held) {

    /** A paper at {@code place} of which nothing else is known. */
    public static CertificateState at(Place place) {
        return new CertificateState(
                place, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    /** The numbers that the paper goes by: its slip's and the one printed on it. */
    public Stream<SerialNumber> numbers() {
        return Stream.concat(booking.map(Booking::number).stream(), printed.stream())
                .distinct();
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
        return new CertificateState(to, travelled, Optional.empty(), booking, printed, absent, held);
    }

    /** The same, elsewhere under suspicion, which a count does not lift. */
    public CertificateState astray(Place to) {
        return new CertificateState(to, travelled, counted, booking, printed, absent, held);
    }

    /** The same, in the tray of {@code session} and in its manifest; what was counted before it travelled is not. */
    public CertificateState dispatched(SessionId session) {
        return new CertificateState(
                Place.tray(session), Optional.of(session), Optional.empty(), booking, printed, absent, held);
    }

    /** The same, booked anew; the number of the first booking is the one printed. */
    public CertificateState booked(Booking next) {
        return new CertificateState(
                place,
                travelled,
                counted,
                Optional.of(next),
                printed.or(() -> Optional.of(next.number())),
                false,
                held);
    }

    /** The same without a booking. */
    public CertificateState unbooked() {
        return new CertificateState(place, travelled, counted, Optional.empty(), printed, false, held);
    }

    /** The same, the holder absent or not. */
    public CertificateState absent(boolean next) {
        return new CertificateState(place, travelled, counted, booking, printed, next, held);
    }

    /** The same, on hold or not. */
    public CertificateState held(boolean next) {
        return new CertificateState(place, travelled, counted, booking, printed, absent, next);
    }

    /** The same, counted after {@code session}. */
    public CertificateState counted(SessionId session) {
        return new CertificateState(place, travelled, Optional.of(session), booking, printed, absent, held);
    }

    /** The same after {@code session} was closed: nothing of that day remains but the booking. */
    public CertificateState closed(SessionId session, Place to) {
        return new CertificateState(
                to,
                travelled.filter(other -> !other.equals(session)),
                counted.filter(other -> !other.equals(session)),
                booking,
                printed,
                absent && !isBookedFor(session),
                held);
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
