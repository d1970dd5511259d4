package io.github.tewatashi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a certificate stands, and what of that a movement, a booking, a count and a closing change. */
class CertificateStateTest {

    private static final Place SAFE = Place.safe(new OfficeId("office"));
    private static final SessionId TODAY = new SessionId("today");
    private static final SessionId OTHER = new SessionId("other");
    private static final Booking FIRST = new Booking(TODAY, new SerialNumber(1));
    private static final Booking SECOND = new Booking(OTHER, new SerialNumber(2));

    /** All that can be said of how a certificate stands. */
    private final CertificateState full = new CertificateState(
            Place.tray(TODAY),
            Optional.of(TODAY),
            Optional.of(TODAY),
            Optional.of(FIRST),
            Optional.of(FIRST.number()),
            true,
            true);

    @Test
    void S2_a_paper_goes_by_its_slips_number_and_by_the_one_printed_on_it() {
        assertThat(CertificateState.at(SAFE).numbers()).isEmpty();
        assertThat(full.numbers()).containsExactly(FIRST.number());
        assertThat(full.booked(SECOND).numbers()).containsExactly(SECOND.number(), FIRST.number());
        assertThat(CertificateState.at(SAFE).booked(SECOND).printed()).contains(SECOND.number());
        assertThat(full.unbooked().numbers()).containsExactly(FIRST.number());
    }

    @Test
    void where_it_is_booked_and_where_it_lies_are_told_apart() {
        assertThat(full.isBookedFor(TODAY)).isTrue();
        assertThat(full.isBookedFor(OTHER)).isFalse();
        assertThat(full.unbooked().isBookedFor(TODAY)).isFalse();
        assertThat(full.isInTrayOf(TODAY)).isTrue();
        assertThat(full.isInTrayOf(OTHER)).isFalse();
        assertThat(full.moved(SAFE).isInTrayOf(TODAY)).isFalse();
    }

    @Test
    void S6_what_moves_is_not_counted_any_more_and_what_is_suspected_still_is() {
        Place astray = Place.astray(IncidentId.of(new CertificateId("paper"), 3));
        assertThat(full.moved(SAFE)).isEqualTo(with(SAFE, Optional.of(TODAY), Optional.empty(), true));
        assertThat(full.astray(astray)).isEqualTo(with(astray, Optional.of(TODAY), Optional.of(TODAY), true));
        assertThat(full.dispatched(OTHER))
                .isEqualTo(with(Place.tray(OTHER), Optional.of(OTHER), Optional.empty(), true));
        assertThat(full.counted(OTHER))
                .isEqualTo(with(Place.tray(TODAY), Optional.of(TODAY), Optional.of(OTHER), true));
    }

    @Test
    void S5_a_new_booking_knows_of_no_absence_and_a_hold_stays() {
        assertThat(full.booked(SECOND).absent()).isFalse();
        assertThat(full.booked(SECOND).held()).isTrue();
        assertThat(full.unbooked().absent()).isFalse();
        assertThat(full.unbooked().held()).isTrue();
        assertThat(full.absent(false)).isEqualTo(with(full.place(), full.travelled(), full.counted(), false));
        assertThat(full.held(false).held()).isFalse();
        assertThat(full.held(false).absent()).isTrue();
    }

    @Test
    void S6_nothing_of_a_closed_session_remains_but_the_booking() {
        assertThat(full.closed(TODAY, SAFE)).isEqualTo(with(SAFE, Optional.empty(), Optional.empty(), false));
        assertThat(full.closed(OTHER, SAFE)).isEqualTo(with(SAFE, Optional.of(TODAY), Optional.of(TODAY), true));
        assertThat(full.absent(false).closed(OTHER, SAFE).absent()).isFalse();
    }

    private static CertificateState with(
            Place place, Optional<SessionId> travelled, Optional<SessionId> counted, boolean absent) {
        return new CertificateState(
                place, travelled, counted, Optional.of(FIRST), Optional.of(FIRST.number()), absent, true);
    }
}
