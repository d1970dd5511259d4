package io.github.tewatashi.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.colour.ColourRequest;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.BookingFact.SlipVoided;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.SessionFact.Scheduled;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scheduling, booking and absences: what is decided, what is written, what the ledger says. */
class SessionDecisionsTest {

    private static final OfficeRecord OFFICE = Samples.office(Samples.OFFICE.value());
    private static final SessionRecord SESSION = Samples.session("session");
    private static final SessionRecord LATER = Samples.session("later");
    private static final SessionRecord CLOSED = Decided.with(SESSION, SessionState.closed(Samples.digest("seal")));
    private static final SessionRecord ELSEWHERE = Samples.session(new OfficeId("elsewhere"), "elsewhere", Samples.DAY);
    private static final SerialNumber NEW = new SerialNumber(9);

    private final CertificateRecord paper = Samples.certificate("paper");
    private final CertificateRecord booked = Samples.booked(paper, SESSION, 1);
    private final CertificateRecord absent = Decided.with(booked, booked.state().absent(true));

    // ---- the colour of a day

    @Test
    void a_session_is_written_with_its_colour_and_its_plan_and_the_office_with_it() {
        Decision decision = SessionDecisions.schedule(
                Decided.command(), OFFICE, List.of(), Samples.DAY, "hall", ColourAllocator.inTurn());
        SessionRecord written = Decided.row(decision, SessionRecord.class);
        assertThat(written.state()).isEqualTo(SessionState.SCHEDULED);
        assertThat(written.office()).isEqualTo(OFFICE.id());
        assertThat(written.date()).isEqualTo(Samples.DAY);
        assertThat(written.venue()).isEqualTo("hall");
        assertThat(Decided.facts(decision))
                .containsExactly(new Scheduled(written.id(), written.colour(), written.planDigest()));
        assertThat(Decided.rows(decision, OfficeRecord.class)).containsExactly(OFFICE);
    }

    @Test
    void the_colours_of_the_same_day_the_day_before_and_the_day_after_are_taken() {
        List<ColourRequest> asked = new ArrayList<>();
        ColourAllocator allocator = request -> {
            asked.add(request);
            return Optional.of(SlipColour.values()[4]);
        };
        List<SessionRecord> days = List.of(on(1, 0), on(2, 1), on(3, 2), on(5, 3), on(8, 5));
        Decided.change(schedules(days, day(3), allocator));
        assertThat(asked)
                .containsExactly(
                        new ColourRequest(day(3), Optional.of(colour(2)), Set.of(colour(1), colour(2), colour(3))));
        asked.clear();
        Decided.change(schedules(days, day(4), allocator));
        assertThat(asked)
                .containsExactly(new ColourRequest(day(4), Optional.of(colour(2)), Set.of(colour(2), colour(3))));
    }

    @Test
    void a_colour_that_a_neighbour_has_is_no_colour_whatever_the_allocator_says() {
        List<SessionRecord> days = List.of(on(3, 2));
        assertThat(Decided.nothing(schedules(days, day(3), request -> Optional.of(colour(2)))))
                .isEqualTo(Reason.NO_COLOUR_FREE);
        assertThat(Decided.nothing(schedules(days, day(3), request -> Optional.empty())))
                .isEqualTo(Reason.NO_COLOUR_FREE);
    }

    // ---- bookings

    @Test
    void only_a_paper_in_the_safe_of_the_office_is_booked_and_only_before_the_closing() {
        assertThat(BookingDecisions.hindranceToBook(paper, SESSION)).isEmpty();
        assertThat(BookingDecisions.hindranceToBook(paper, ELSEWHERE)).contains(Reason.OTHER_OFFICE);
        assertThat(BookingDecisions.hindranceToBook(paper, CLOSED)).contains(Reason.SESSION_CLOSED);
        assertThat(BookingDecisions.hindranceToBook(at(paper, Place.HOLDER), SESSION))
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
    void of_several_hindrances_the_one_declared_first_is_given() {
        SessionRecord closedElsewhere = Decided.with(ELSEWHERE, CLOSED.state());
        CertificateRecord out = at(booked, Place.HOLDER);
        assertThat(BookingDecisions.hindranceToBook(out, closedElsewhere)).contains(Reason.OTHER_OFFICE);
        assertThat(BookingDecisions.hindranceToBook(out, CLOSED)).contains(Reason.SESSION_CLOSED);
        assertThat(BookingDecisions.hindranceToBook(out, LATER)).contains(Reason.NOT_IN_SAFE);
        assertThat(BookingDecisions.hindranceToBook(booked, LATER)).contains(Reason.ALREADY_BOOKED);
        assertThat(BookingDecisions.hindranceToMove(out, closedElsewhere)).contains(Reason.OTHER_OFFICE);
        assertThat(BookingDecisions.hindranceToMove(out, CLOSED)).contains(Reason.SESSION_CLOSED);
        assertThat(BookingDecisions.hindranceToMove(out, SESSION)).contains(Reason.NOT_IN_SAFE);
        assertThat(BookingDecisions.hindranceToMove(at(paper, Place.HOLDER), SESSION))
                .contains(Reason.NOT_IN_SAFE);
        assertThat(List.of(
                        Reason.OTHER_OFFICE,
                        Reason.SESSION_CLOSED,
                        Reason.NOT_IN_SAFE,
                        Reason.ALREADY_BOOKED,
                        Reason.NOT_BOOKED,
                        Reason.SAME_SESSION,
                        Reason.NUMBER_IN_USE))
                .isSorted();
    }

    @Test
    void a_booking_makes_a_slip_and_voids_the_old_one() {
        SlipRecord old = Samples.slip(SESSION, 1, booked);
        Decision decision = books(booked, LATER, false, Optional.of(old));
        assertThat(Decided.facts(decision))
                .containsExactly(
                        new Booked(paper.id(), LATER.id(), NEW),
                        new SlipVoided(paper.id(), SESSION.id(), old.number()));
        assertThat(Decided.rows(decision, SlipRecord.class))
                .containsExactlyInAnyOrder(
                        Decided.with(old, old.state().voided()), Samples.slip(LATER, NEW.value(), booked));
        assertThat(Decided.row(decision, CertificateRecord.class).state().booking())
                .contains(new Booking(LATER.id(), NEW));
        assertThat(Decided.change(decision).guards()).containsExactly(new ExpectedVersion(LATER.id(), LATER.version()));
    }

    @Test
    void a_first_booking_voids_nothing_and_makes_the_paper_found_by_its_number() {
        Decision decision = books(paper, LATER, false, Optional.empty());
        assertThat(Decided.facts(decision)).containsExactly(new Booked(paper.id(), LATER.id(), NEW));
        assertThat(Decided.change(decision).entries().get(0).officer()).isEqualTo(Samples.OFFICER);
        CertificateRecord written = Decided.row(decision, CertificateRecord.class);
        assertThat(Decided.change(decision).keys()).containsExactly(new SearchKeys(paper.id(), SearchKeys.of(written)));
        assertThat(SearchKeys.of(written)).containsAll(SearchKeys.ofNumbers(written));
    }

    @Test
    void S11_a_number_that_is_in_use_is_given_to_nobody() {
        Decision decision = books(paper, SESSION, true, Optional.empty());
        assertThat(Decided.facts(decision))
                .containsExactly(CertificateRefused.of(paper.id(), SESSION.id(), Reason.NUMBER_IN_USE));
        assertThat(Decided.row(decision, CertificateRecord.class).state()).isEqualTo(paper.state());
        assertThat(Decided.rows(decision, SlipRecord.class)).isEmpty();
    }

    // ---- absences

    @Test
    void S5_who_calls_is_absent_and_who_comes_is_not() {
        Decision called = reports(booked);
        assertThat(Decided.facts(called)).containsExactly(new AbsenceReported(paper.id(), SESSION.id()));
        assertThat(Decided.change(called).entries().get(0).officer()).isEqualTo(Samples.OFFICER);
        assertThat(Decided.row(called, CertificateRecord.class).state()).isEqualTo(absent.state());
        Decision came = withdraws(absent, "came after all");
        assertThat(Decided.facts(came))
                .containsExactly(new AbsenceWithdrawn(paper.id(), SESSION.id(), Optional.empty()));
        assertThat(Decided.change(came).entries().get(0).remark())
                .contains(Remark.digest(Decided.COMMAND, "came after all"));
        assertThat(Decided.row(came, CertificateRecord.class).state()).isEqualTo(booked.state());
    }

    @Test
    void S5_an_absence_is_reported_once_and_of_a_paper_that_is_still_here() {
        assertThat(Decided.refused(reports(paper))).isEqualTo(Reason.NOT_BOOKED);
        assertThat(Decided.refused(reports(absent))).isEqualTo(Reason.ALREADY_ABSENT);
        assertThat(Decided.refused(reports(at(booked, Place.HOLDER)))).isEqualTo(Reason.ALREADY_HANDED_OVER);
        assertThat(Decided.refused(reports(at(booked, Place.handedOver(new EncounterId("visit"))))))
                .isEqualTo(Reason.ALREADY_HANDED_OVER);
    }

    @Test
    void S5_an_absence_is_withdrawn_for_a_reason_and_where_there_is_one() {
        assertThat(Decided.nothing(withdraws(absent, " "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.nothing(BookingDecisions.withdrawAbsence(Decided.command(), absent, SESSION.id())))
                .isEqualTo(Reason.REASON_MISSING);
        assertThat(Decided.refused(withdraws(booked, "why"))).isEqualTo(Reason.NOT_ABSENT);
        CertificateRecord elsewhere = Samples.booked(paper, LATER, 2);
        assertThat(Decided.refused(
                        withdraws(Decided.with(elsewhere, elsewhere.state().absent(true)), "why")))
                .isEqualTo(Reason.NOT_ABSENT);
    }

    @Test
    void S5_of_two_reasons_the_one_declared_first_is_given() {
        CertificateRecord absentAndGone = at(absent, Place.HOLDER);
        assertThat(Decided.refused(reports(absentAndGone))).isEqualTo(Reason.ALREADY_ABSENT);
        assertThat(Decided.refused(reports(at(paper, Place.HOLDER)))).isEqualTo(Reason.NOT_BOOKED);
        assertThat(List.of(Reason.NOT_BOOKED, Reason.ALREADY_ABSENT, Reason.ALREADY_HANDED_OVER))
                .isSorted();
        assertThat(Decided.nothing(withdraws(booked, " "))).isEqualTo(Reason.REASON_MISSING);
        assertThat(Reason.REASON_MISSING).isLessThan(Reason.NOT_ABSENT);
    }

    private static Decision schedules(List<SessionRecord> days, LocalDate day, ColourAllocator colours) {
        return SessionDecisions.schedule(Decided.command(), OFFICE, days, day, "hall", colours);
    }

    private static Decision books(
            CertificateRecord certificate, SessionRecord session, boolean numberInUse, Optional<SlipRecord> oldSlip) {
        return BookingDecisions.book(Decided.command(), certificate, session, NEW, numberInUse, oldSlip);
    }

    private static Decision reports(CertificateRecord certificate) {
        return BookingDecisions.reportAbsence(Decided.command(), certificate, SESSION.id());
    }

    private static Decision withdraws(CertificateRecord certificate, String words) {
        return BookingDecisions.withdrawAbsence(Decided.because(words), certificate, SESSION.id());
    }

    private static CertificateRecord at(CertificateRecord certificate, Place place) {
        return Decided.with(certificate, certificate.state().moved(place));
    }

    private static SessionRecord on(int dayOfMonth, int colour) {
        return new SessionRecord(
                new SessionId("session " + dayOfMonth),
                Samples.OFFICE,
                day(dayOfMonth),
                "hall",
                colour(colour),
                SessionState.SCHEDULED,
                Chain.EMPTY,
                0);
    }

    private static LocalDate day(int dayOfMonth) {
        return LocalDate.of(2025, 10, dayOfMonth);
    }

    private static SlipColour colour(int i) {
        return SlipColour.values()[i];
    }
}
