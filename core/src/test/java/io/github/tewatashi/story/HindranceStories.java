package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Received;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToTakeBack;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.office.TestIncident;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.practice.Averted;
import io.github.tewatashi.practice.Habit;
import io.github.tewatashi.practice.HabitKind;
import io.github.tewatashi.practice.NearMiss;
import io.github.tewatashi.practice.PracticeReport;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Sessions;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Holds and absences: who lifts which, and when they are told (S5, S12). */
public abstract class HindranceStories implements OnAnyStore {

    private final TestOffice office = new TestOffice(emptyStore());
    private final Registry registry = office.tewatashi.registry();
    private final Sessions sessions = office.tewatashi.sessions();
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1);

    @Test
    void S12_an_old_refusal_overrides_no_newer_hold() {
        office.dispatch();
        HoldId lostId = hold(HoldKind.IDENTITY_IN_DOUBT);
        Refused old = refused(a);
        registry.release(a, lostId, office.bySecond()).orThrow();
        hold(HoldKind.PROTECTED_ADDRESS);
        assertThat(reason(old.overridable().orElseThrow().override(office.bySecond())))
                .isEqualTo(Reason.NOT_OVERRIDABLE);
        assertThat(reason(registry.release(a, lostId, office.bySecond()))).isEqualTo(Reason.NOT_ON_HOLD);
        assertThat(refused(a).reason()).isEqualTo(Reason.ON_HOLD);
    }

    @Test
    void S12_an_override_lifts_the_hold_that_was_refused_for_and_the_next_refuses_again() {
        office.dispatch();
        hold(HoldKind.FEE_DUE);
        hold(HoldKind.PROTECTED_ADDRESS);
        Refused first = refused(a);
        assertThat(first.overridable().orElseThrow().hold().orElseThrow().kind())
                .isEqualTo(HoldKind.FEE_DUE);
        first.overridable().orElseThrow().override(office.bySecond()).orThrow();
        assertThat(registry.holds(a)).extracting("kind").containsExactly(HoldKind.PROTECTED_ADDRESS);
        refused(a).overridable().orElseThrow().override(office.bySecond()).orThrow();
        office.receive(a);
    }

    @Test
    void S12_two_refusals_of_one_hold_are_settled_once_and_a_new_one_of_its_kind_is_not() {
        office.dispatch();
        hold(HoldKind.FEE_DUE);
        Refused first = refused(a);
        Refused second = refused(a);
        first.overridable().orElseThrow().override(office.bySecond()).orThrow();
        hold(HoldKind.FEE_DUE);
        assertThat(reason(second.overridable().orElseThrow().override(office.bySecond())))
                .isEqualTo(Reason.NOT_OVERRIDABLE);
        assertThat(refused(a).reason()).isEqualTo(Reason.ON_HOLD);
        refused(a).overridable().orElseThrow().override(office.bySecond()).orThrow();
        office.receive(a);
    }

    @Test
    void S12_the_unlocking_of_an_old_slip_unlocks_no_new_one() {
        office.dispatch();
        lock();
        Refused old = refused(a);
        office.count(a);
        office.close();
        HandoutSession later = office.schedule(LocalDate.of(2025, 12, 1));
        Visitor moved = a.with(
                office.tewatashi.sessions().move(a, later, office.bySecond()).orThrow());
        office.dispatch(later);
        for (int i = 0; i < 3; i++) {
            office.comes(later, TestOffice.reading(moved.slip()), "ナナシ ナナ");
        }
        old.overridable().ifPresent(lock -> lock.override(office.bySecond()));
        Refused still = (Refused) office.comes(later, TestOffice.reading(moved.slip()), a.name());
        assertThat(still.reason()).isEqualTo(Reason.SLIP_LOCKED);
        assertThat(office.flaws()).isEmpty();
    }

    @Test
    void S12_stale_refusals_of_one_lock_give_one_unlock() {
        office.dispatch();
        lock();
        Refused[] stale = {refused(a), refused(a), refused(a)};
        stale[0].overridable().orElseThrow().override(office.bySecond()).orThrow();
        lock();
        for (Refused old : stale) {
            assertThat(reason(old.overridable().orElseThrow().override(office.bySecond())))
                    .isEqualTo(Reason.NOT_OVERRIDABLE);
        }
        assertThat(refused(a).reason()).isEqualTo(Reason.SLIP_LOCKED);
    }

    @Test
    void S5_what_an_officer_was_refused_for_that_officer_does_not_lift_in_the_back_office_either() {
        HoldId hold = hold(HoldKind.OTHER);
        AbsenceId absence =
                sessions.reportAbsence(a, office.session, office.by()).orThrow();
        // Somebody else's paper travels, so that the session is open.
        Visitor other = office.visitor("holder b", "ビトウ シヨウコ", 2);
        office.dispatch();
        office.receive(other);
        assertThat(refused(a).reason()).isEqualTo(Reason.HOLDER_ABSENT);
        assertThat(reason(sessions.withdrawAbsence(a, absence, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        assertThat(reason(registry.release(a, hold, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        HandoutSession later = office.schedule(LocalDate.of(2025, 12, 1));
        assertThat(reason(sessions.move(a, later, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        sessions.withdrawAbsence(a, absence, office.bySecond()).orThrow();
        registry.release(a, hold, office.bySecond()).orThrow();
        office.dispatch();
        office.receive(a);
        PracticeReport report = review();
        assertThat(report.habits())
                .filteredOn(habit -> habit.kind() == HabitKind.LIFTED_AFTER_REFUSAL)
                .extracting(Habit::times)
                .containsExactly(2);
        assertThat(report.averted())
                .extracting(Averted::nearMiss)
                .doesNotContain(
                        NearMiss.ABSENTEES_PAPER_ASKED_FOR,
                        NearMiss.HELD_PAPER_ASKED_FOR,
                        NearMiss.WOULD_TRAVEL_THOUGH_ABSENT);
        assertThat(office.tewatashi.inspection().inspect().findings()).isEmpty();
    }

    @Test
    void S5_a_move_within_the_day_and_back_keeps_the_absence_and_one_to_another_day_does_not() {
        office.callsInAbsent(a);
        HandoutSession afternoon = office.schedule(office.session.date());
        HandoutSession later = office.schedule(office.session.date().plusDays(7));
        sessions.move(a, afternoon, office.by()).orThrow();
        assertThat(sessions.absence(a)).isPresent();
        sessions.move(a, later, office.by()).orThrow();
        assertThat(sessions.absence(a)).isEmpty();
        sessions.move(a, office.session, office.by()).orThrow();
        assertThat(sessions.absence(a)).isPresent();
        assertThat(office.tewatashi.inspection().inspect().findings()).isEmpty();
    }

    @Test
    void S5_a_hold_or_an_absence_after_the_hand_over_is_told_at_the_receipt() {
        office.dispatch();
        HandedOver handed = office.handOver(a);
        HoldId hold = hold(HoldKind.PROTECTED_ADDRESS);
        ToTakeBack back = (ToTakeBack) handed.received();
        assertThat(back.hold().orElseThrow().id()).isEqualTo(hold);
        assertThat(reason(registry.release(a, hold, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        assertThat(office.desk().current(TestOffice.OFFICER).orElseThrow()).isInstanceOf(ToTakeBack.class);
        back.overridable().orElseThrow().override(office.bySecond()).orThrow();
        AbsenceId absence =
                sessions.reportAbsence(a, office.session, office.by()).orThrow();
        ToTakeBack again = (ToTakeBack) back.received();
        assertThat(again.reason()).isEqualTo(Reason.HOLDER_ABSENT);
        sessions.withdrawAbsence(a, absence, office.bySecond()).orThrow();
        assertThat(again.received()).isInstanceOf(Received.class);
        assertThat(office.tewatashi.inspection().inspect().findings()).isEmpty();
    }

    @Test
    void S5_who_has_gone_with_a_paper_that_was_to_come_back_is_an_incident() {
        office.dispatch();
        HandedOver handed = office.handOver(a);
        hold(HoldKind.PROTECTED_ADDRESS);
        ToTakeBack back = (ToTakeBack) handed.received();
        office.tewatashi
                .incidents()
                .suspect(a, IncidentSource.OTHER, office.by())
                .orThrow();
        assertThat(reason(back.received().outcome())).isEqualTo(Reason.PAPER_ASTRAY);
        assertThat(office.desk().current(TestOffice.OFFICER)).isEmpty();
    }

    @Test
    void S3_the_number_of_a_paper_out_of_use_is_free_and_finds_the_new_paper() {
        registry.destroy(a, office.by()).orThrow();
        assertThat(registry.find(OFFICE, a.certificate().face().paperNumber())).contains(a.certificate());
        Visitor anew = office.visitor("holder a", a.name(), 1);
        assertThat(anew.id()).isNotEqualTo(a.id());
        assertThat(registry.find(OFFICE, anew.certificate().face().paperNumber()))
                .contains(anew.certificate());
        assertThat(reason(office.tewatashi.incidents().suspect(a, IncidentSource.OTHER, office.by())))
                .isEqualTo(Reason.PAPER_NUMBER_TAKEN);
        assertThat(reason(registry.register(
                        OFFICE, new HolderId("x"), a.certificate().face(), office.by())))
                .isEqualTo(Reason.PAPER_NUMBER_TAKEN);
        office.dispatch();
        assertThat(((Refused) office.comes(a)).reason()).isEqualTo(Reason.SLIP_VOID);
        office.receive(anew);
        office.close();
        assertThat(office.tewatashi.inspection().inspect().findings()).isEmpty();
    }

    @Test
    void S12_who_was_refused_for_a_hold_does_not_destroy_the_paper_to_register_it_anew() {
        hold(HoldKind.PROTECTED_ADDRESS);
        Visitor other = office.visitor("holder b", "ビトウ シヨウコ", 2);
        office.dispatch();
        office.receive(other);
        assertThat(refused(a).reason()).isEqualTo(Reason.ON_HOLD);
        assertThat(reason(registry.destroy(a, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        registry.destroy(a, office.bySecond()).orThrow();
    }

    @Test
    void S12_who_was_refused_for_a_hold_does_not_give_the_paper_up_to_register_it_anew() {
        hold(HoldKind.PROTECTED_ADDRESS);
        Visitor other = office.visitor("holder b", "ビトウ シヨウコ", 2);
        office.dispatch();
        office.receive(other);
        assertThat(refused(a).reason()).isEqualTo(Reason.ON_HOLD);
        TestIncident lost = office.suspect(a, IncidentSource.OTHER);
        lost.confirm(Confirmation.LOST);
        Incidents incidents = office.tewatashi.incidents();
        assertThat(reason(incidents.giveUp(lost.id(), TestOffice.SECOND, office.by())))
                .isEqualTo(Reason.SAME_OFFICER);
        incidents.giveUp(lost.id(), TestOffice.OFFICER, office.bySecond()).orThrow();
        assertThat(office.tewatashi.inspection().inspect().findings()).isEmpty();
    }

    @Test
    void S12_who_was_refused_for_a_locked_slip_does_not_give_out_another_one() {
        Visitor other = office.visitor("holder b", "ビトウ シヨウコ", 2);
        office.dispatch();
        lock();
        assertThat(refused(a).reason()).isEqualTo(Reason.SLIP_LOCKED);
        office.receive(other);
        office.count(a);
        office.close();
        HandoutSession later = office.schedule(LocalDate.of(2025, 12, 1));
        assertThat(reason(sessions.move(a, later, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        assertThat(reason(registry.destroy(a, office.by()))).isEqualTo(Reason.SAME_OFFICER);
        sessions.move(a, later, office.bySecond()).orThrow();
        // The new slip has no lock, and is moved by anybody.
        sessions.move(a, office.schedule(LocalDate.of(2025, 12, 2)), office.by())
                .orThrow();
        assertThat(office.tewatashi.inspection().inspect().findings()).isEmpty();
    }

    private HoldId hold(HoldKind kind) {
        return registry.hold(a, kind, office.by()).orThrow();
    }

    private void lock() {
        for (int i = 0; i < 3; i++) {
            assertThat(office.comes(a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);
        }
    }

    private Refused refused(Visitor visitor) {
        return (Refused) office.comes(visitor);
    }

    private PracticeReport review() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        return office.tewatashi
                .practice()
                .review(OFFICE, Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), tokyo));
    }

    private static Reason reason(Outcome<?> outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("done");
                },
                refusal -> refusal.reason());
    }
}
