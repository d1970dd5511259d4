package io.github.tewatashi.record;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
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
public record Standing(
        Place place,
        Optional<SessionId> travelled,
        Optional<SessionId> counted,
        Optional<Booking> booking,
        Optional<SerialNumber> printed,
        boolean absent,
        boolean held) {

    /** A paper at {@code place} of which nothing else is known. */
    public static Standing at(Place place) {
        return new Standing(
                place, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    /** The numbers that the paper goes by: its slip's and the one printed on it. */
    public Stream<SerialNumber> numbers() {
        return Stream.concat(booking.map(Booking::serial).stream(), printed.stream())
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
    public Standing moved(Place to) {
        return new Standing(to, travelled, Optional.empty(), booking, printed, absent, held);
    }

    /** The same, elsewhere under suspicion, which a count does not lift. */
    public Standing astray(Place to) {
        return new Standing(to, travelled, counted, booking, printed, absent, held);
    }

    /** The same, in the tray of {@code session} and in its manifest; what was counted before it travelled is not. */
    public Standing dispatched(SessionId session) {
        return new Standing(
                Place.tray(session), Optional.of(session), Optional.empty(), booking, printed, absent, held);
    }

    /** The same, booked anew; the number of the first booking is the one printed. */
    public Standing booked(Booking next) {
        return new Standing(
                place,
                travelled,
                counted,
                Optional.of(next),
                printed.or(() -> Optional.of(next.serial())),
                false,
                held);
    }

    /** The same without a booking. */
    public Standing unbooked() {
        return new Standing(place, travelled, counted, Optional.empty(), printed, false, held);
    }

    /** The same, the holder absent or not. */
    public Standing absent(boolean next) {
        return new Standing(place, travelled, counted, booking, printed, next, held);
    }

    /** The same, on hold or not. */
    public Standing held(boolean next) {
        return new Standing(place, travelled, counted, booking, printed, absent, next);
    }

    /** The same, counted after {@code session}. */
    public Standing counted(SessionId session) {
        return new Standing(place, travelled, Optional.of(session), booking, printed, absent, held);
    }

    /** The same after {@code session} was closed: nothing of that day remains but the booking. */
    public Standing closed(SessionId session, Place to) {
        return new Standing(
                to,
                travelled.filter(other -> !other.equals(session)),
                counted.filter(other -> !other.equals(session)),
                booking,
                printed,
                absent && !isBookedFor(session),
                held);
    }
}
