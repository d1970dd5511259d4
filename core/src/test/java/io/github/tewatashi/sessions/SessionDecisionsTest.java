package io.github.tewatashi.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.colour.ColourRequest;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Guard;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scheduling, booking and absences: what is decided, what is written, what the ledger says. */
class SessionDecisionsTest {

    private static final SessionRecord SESSION = Samples.session("session");
    private static final SessionRecord LATER = Samples.session("later");
    private static final SessionRecord CLOSED = SESSION.closed(Samples.digest("seal"));
    private static final SerialNumber NEW = new SerialNumber(9);

    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord booked = Samples.booked(paper, SESSION, 1);
    private final CertificateRecord absent = booked.standing(booked.standing().absent(true));

    // ---- the colour of a day

    @Test
    void a_session_is_written_with_its_colour_and_its_plan_and_the_office_with_it() {
        OfficeRecord office = Samples.office("office-1");
        Decision decision =
                SessionDecisions.schedule(draft(), office, List.of(), Samples.DAY, "hall", ColourAllocator.inTurn());
        SessionRecord written = Decided.row(decision, SessionRecord.class);
        assertThat(written.state()).isEqualTo(SessionRecord.State.SCHEDULED);
        assertThat(written.date()).isEqualTo(Samples.DAY);
        Details said = Decided.said(decision, Event.SCHEDULED);
        assertThat(said.codes()).containsExactly(written.colour().code());
        assertThat(said.evidence()).contains(written.planDigest());
        assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(office);
    }

    @Test
    void the_colours_of_the_same_day_the_day_before_and_the_day_after_are_taken() {
        List<ColourRequest> asked = new ArrayList<>();
        ColourAllocator allocator = request -> {
            asked.add(request);
            return Optional.of(SlipColour.values()[4]);
        };
        List<SessionRecord> days = List.of(on(1, 0), on(2, 1), on(3, 2), on(5, 3), on(8, 5));
        Decided.change(SessionDecisions.schedule(draft(), Samples.office("office-1"), days, day(3), "hall", allocator));
        assertThat(asked)
                .containsExactly(
                        new ColourRequest(day(3), Optional.of(colour(2)), Set.of(colour(1), colour(2), colour(3))));
        asked.clear();
        Decided.change(SessionDecisions.schedule(draft(), Samples.office("office-1"), days, day(4), "hall", allocator));
        assertThat(asked)
                .containsExactly(new ColourRequest(day(4), Optional.of(colour(2)), Set.of(colour(2), colour(3))));
    }

    @Test
    void a_colour_that_a_neighbour_has_is_no_colour_whatever_the_allocator_says() {
        List<SessionRecord> days = List.of(on(3, 2));
        assertThat(Decided.nothing(SessionDecisions.schedule(
                        draft(), Samples.office("office-1"), days, day(3), "hall", request -> Optional.of(colour(2)))))
                .isEqualTo(Reason.NO_COLOUR_FREE);
        assertThat(Decided.nothing(SessionDecisions.schedule(
                        draft(), Samples.office("office-1"), days, day(3), "hall", request -> Optional.empty())))
                .isEqualTo(Reason.NO_COLOUR_FREE);
    }

    // ---- bookings

    @Test
    void only_a_paper_in_the_safe_of_the_office_is_booked_and_only_before_the_closing() {
        assertThat(BookingDecisions.hindrance(paper, SESSION)).isEmpty();
        assertThat(BookingDecisions.hindrance(
                        paper, Samples.session(new OfficeId("elsewhere"), "session", Samples.DAY)))
                .contains(Reason.OTHER_OFFICE);
        assertThat(BookingDecisions.hindrance(paper, CLOSED)).contains(Reason.SESSION_CLOSED);
        assertThat(BookingDecisions.hindrance(paper.standing(paper.standing().moved(Place.HOLDER)), SESSION))
                .contains(Reason.NOT_IN_SAFE);
    }

    @Test
    void what_is_booked_is_moved_and_what_is_not_is_booked() {
        assertThat(BookingDecisions.hindranceToBook(paper, SESSION)).isEmpty();
        assertThat(BookingDecisions.hindranceToBook(booked, LATER)).contains(Reason.ALREADY_BOOKED);
        assertThat(BookingDecisions.hindranceToBook(booked, CLOSED)).contains(Reason.SESSION_CLOSED);
        assertThat(BookingDecisions.hindranceToMove(paper, LATER)).contains(Reason.NOT_BOOKED);
        assertThat(BookingDecisions.hindranceToMove(booked, SESSION)).contains(Reason.SAME_SESSION);
        assertThat(BookingDecisions.hindranceToMove(booked, LATER)).isEmpty();
        assertThat(BookingDecisions.hindranceToMove(booked, CLOSED)).contains(Reason.SESSION_CLOSED);
    }

    @Test
    void a_booking_makes_a_slip_and_voids_the_old_one() {
        SlipRecord old = Samples.slip(SESSION, 1, booked);
        Decision decision = BookingDecisions.book(draft(), booked, LATER, NEW, false, Optional.of(old));
        assertThat(Decided.events(decision)).containsExactly(Event.BOOKED, Event.SLIP_VOIDED);
        assertThat(Decided.rows(decision, SlipRecord.class))
                .containsExactlyInAnyOrder(old.voided(), Samples.slip(LATER, 9, booked));
        assertThat(Decided.row(decision, CertificateRecord.class).standing().booking())
                .contains(new Booking(LATER.session(), NEW));
        assertThat(Decided.change(decision).guards()).containsExactly(new Guard(LATER.session(), LATER.version()));
        assertThat(Decided.events(BookingDecisions.book(draft(), paper, LATER, NEW, false, Optional.empty())))
                .containsExactly(Event.BOOKED);
    }

    @Test
    void S11_a_number_that_is_in_use_is_given_to_nobody() {
        Decision decision = BookingDecisions.book(draft(), paper, SESSION, NEW, true, Optional.empty());
        assertThat(Decided.refused(decision)).isEqualTo(Reason.NUMBER_IN_USE);
        assertThat(Decided.row(decision, CertificateRecord.class).standing()).isEqualTo(paper.standing());
    }

    // ---- absences

    @Test
    void S5_who_calls_is_absent_and_who_comes_is_not() {
        Decision called = reports(booked);
        assertThat(Decided.said(called, Event.ABSENCE_REPORTED).officer()).contains(Samples.OFFICER);
        assertThat(Decided.row(called, CertificateRecord.class).standing()).isEqualTo(absent.standing());
        Decision came = withdraws(absent, "came after all");
        assertThat(Decided.said(came, Event.ABSENCE_WITHDRAWN).evidence()).isPresent();
        assertThat(Decided.row(came, CertificateRecord.class).standing()).isEqualTo(booked.standing());
    }

    @Test
    void S5_an_absence_is_reported_once_and_of_a_paper_that_is_still_here() {
        assertThat(Decided.refused(reports(paper))).isEqualTo(Reason.NOT_BOOKED);
        assertThat(Decided.refused(reports(absent))).isEqualTo(Reason.ALREADY_ABSENT);
        assertThat(Decided.refused(reports(booked.standing(booked.standing().moved(Place.HOLDER)))))
                .isEqualTo(Reason.ALREADY_HANDED_OVER);
        Place out = Place.handedOver(new EncounterId("visit"));
        assertThat(Decided.refused(reports(booked.standing(booked.standing().moved(out)))))
                .isEqualTo(Reason.ALREADY_HANDED_OVER);
    }

    @Test
    void S5_an_absence_is_withdrawn_for_a_reason_and_where_there_is_one() {
        assertThat(Decided.nothing(withdraws(absent, " "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.refused(withdraws(booked, "why"))).isEqualTo(Reason.NOT_ABSENT);
        CertificateRecord elsewhere = Samples.booked(paper, LATER, 2);
        assertThat(Decided.refused(
                        withdraws(elsewhere.standing(elsewhere.standing().absent(true)), "why")))
                .isEqualTo(Reason.NOT_ABSENT);
    }

    private static Decision reports(CertificateRecord certificate) {
        return BookingDecisions.reportAbsence(draft(), certificate, SESSION.session(), Samples.OFFICER);
    }

    private static Decision withdraws(CertificateRecord certificate, String remark) {
        return BookingDecisions.withdrawAbsence(draft(), certificate, SESSION.session(), Samples.OFFICER, remark);
    }

    private static SessionRecord on(int dayOfMonth, int colour) {
        return new SessionRecord(
                new SessionId("session " + dayOfMonth),
                Samples.OFFICE,
                day(dayOfMonth),
                "hall",
                colour(colour),
                SessionRecord.State.SCHEDULED,
                Optional.empty(),
                Chain.EMPTY,
                0);
    }

    private static LocalDate day(int dayOfMonth) {
        return LocalDate.of(2025, 10, dayOfMonth);
    }

    private static SlipColour colour(int i) {
        return SlipColour.values()[i];
    }

    private static Draft draft() {
        return Samples.draft("command");
    }
}
