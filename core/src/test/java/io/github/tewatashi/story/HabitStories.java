package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.office.TestOffice.OFFICER;
import static io.github.tewatashi.office.TestOffice.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.practice.Attention;
import io.github.tewatashi.practice.Habit;
import io.github.tewatashi.practice.HabitKind;
import io.github.tewatashi.practice.HabitSubject;
import io.github.tewatashi.practice.PracticeReport;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes before an accident, told of a period with the entries that show it; a careful day shows none of it. */
public abstract class HabitStories implements OnAnyStore {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate THE_DAY = TestOffice.DAY;
    private static final Period DAY = Period.of(THE_DAY, THE_DAY.plusDays(1), TOKYO);

    private final TestOffice office = new TestOffice(emptyStore());
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor b = office.visitor("holder b", "ビトウ シヨウコ", 2);

    @Test
    void a_careful_day_has_no_habits_and_no_near_misses() {
        office.dispatch();
        carefully(a);
        office.count(b);
        office.close();

        PracticeReport report = review(DAY);
        assertThat(report.habits()).isEmpty();
        assertThat(report.averted()).isEmpty();
        InspectionReport books = books(DAY);
        assertThat(books.isSound()).isTrue();
        assertThat(books.inspected().entries()).isPositive();
    }

    @Test
    void S12_overrides_are_counted_by_the_pair_of_officers() {
        office.dispatch();
        for (Visitor visitor : List.of(a, b)) {
            office.callsInAbsent(visitor);
            ((Refused) office.comes(visitor))
                    .overridable()
                    .orElseThrow()
                    .override(office.bySecond())
                    .orThrow();
        }
        Habit pair = only(DAY, HabitKind.OVERRIDDEN_BY_PAIR);
        assertThat(pair.subject()).isEqualTo(new HabitSubject.TwoOfficers(OFFICER, SECOND));
        assertThat(events(pair)).containsExactly(FactKind.ABSENCE_WITHDRAWN, FactKind.ABSENCE_WITHDRAWN);
    }

    @Test
    void refusals_are_told_by_reason_and_by_the_hour_of_the_office() {
        office.dispatch();
        for (int i = 0; i < 2; i++) {
            assertThat(office.comes(a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);
        }
        office.clock.pass(Duration.ofHours(2));
        assertThat(office.comes(a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);

        List<Habit> refusals = all(DAY, HabitKind.REFUSED_IN_HOUR);
        // The clock began at midnight in Greenwich, which is nine in the morning in Japan.
        assertThat(refusals)
                .extracting(Habit::subject)
                .containsExactly(
                        new HabitSubject.RefusalsInHour(Reason.NAME_MISMATCH, 9),
                        new HabitSubject.RefusalsInHour(Reason.NAME_MISMATCH, 11));
        assertThat(refusals).extracting(Habit::times).containsExactly(2, 1);
        assertThat(refusals.get(0).subject()).hasToString("NAME_MISMATCH 09:00");
    }

    @Test
    void S1_a_hand_over_sooner_than_anybody_can_compare_is_told_with_how_soon() {
        office.dispatch();
        office.receive(a);
        carefully(b);

        Habit haste = only(DAY, HabitKind.HANDED_OVER_IN_HASTE);
        assertThat(haste.subject()).isEqualTo(new HabitSubject.OneOfficer(OFFICER));
        assertThat(haste.shortest()).contains(Duration.ofSeconds(1));
        assertThat(events(haste)).containsExactly(FactKind.HANDED_OVER);
        assertThat(haste.where().get(0).subject().id()).isEqualTo(a.id().value());
        Period always = Period.always(TOKYO);
        assertThat(review(always, new Attention(Duration.ofSeconds(1))).habits())
                .isEmpty();
        assertThat(review(always, new Attention(Duration.ofHours(1)))
                        .habits()
                        .get(0)
                        .times())
                .isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Attention(Duration.ofSeconds(-1)));
    }

    @Test
    void S1_a_name_that_nobody_looked_at_is_told_and_one_that_was_looked_at_is_not() {
        office.dispatch();
        // Put back without an answer; confirmed at once; looked at, and found different; looked at, and found the same.
        toConfirm().putBack().orThrow();
        ((Matched) toConfirm().same()).putBack().orThrow();
        ToConfirm different = toConfirm();
        office.clock.pass(Duration.ofSeconds(5));
        assertThat(different.different()).isInstanceOf(Refused.class);
        ToConfirm same = toConfirm();
        office.clock.pass(Duration.ofSeconds(5));
        assertThat(same.same()).isInstanceOf(Matched.class);

        Habit habit = only(DAY, HabitKind.NAME_NOT_LOOKED_AT);
        assertThat(habit.subject()).isEqualTo(new HabitSubject.OneOfficer(OFFICER));
        assertThat(habit.shortest()).contains(Duration.ofSeconds(1));
        assertThat(events(habit)).containsExactly(FactKind.CONFIRMATION_ASKED, FactKind.NAME_CONFIRMED);
    }

    @Test
    void S6_a_session_closed_without_a_look_into_the_tray_is_told() {
        office.dispatch();
        carefully(a);
        carefully(b);
        office.close();

        Habit habit = only(DAY, HabitKind.CLOSED_WITHOUT_COUNT);
        assertThat(habit.subject()).isEqualTo(new HabitSubject.OneSession(office.session.id()));
        assertThat(events(habit)).containsExactly(FactKind.CLOSED);
    }

    @Test
    void S6_a_session_that_nobody_closed_is_told_when_its_day_is_over() {
        office.dispatch();
        carefully(a);
        assertThat(all(Period.always(TOKYO), HabitKind.NOT_CLOSED)).isEmpty();
        assertThat(events(only(DAY, HabitKind.NOT_CLOSED))).containsExactly(FactKind.MANIFEST);

        office.clock.pass(Duration.ofDays(1));
        HandoutSession next = office.schedule(THE_DAY.plusDays(14));
        assertThat(next.date()).isEqualTo("2025-10-20");
        assertThat(only(Period.always(TOKYO), HabitKind.NOT_CLOSED).subject())
                .isEqualTo(new HabitSubject.OneSession(office.session.id()));
    }

    @Test
    void S5_an_absence_called_in_after_dispatch_is_told_and_one_before_is_not() {
        office.callsInAbsent(a);
        office.dispatch();
        office.callsInAbsent(b);
        Habit habit = only(DAY, HabitKind.ABSENT_AFTER_DISPATCH);
        assertThat(habit.where()).extracting(where -> where.subject().id()).containsExactly(b.id().value());
    }

    @Test
    void S7_papers_that_go_by_one_number_are_told_with_it() {
        TestOffice restarting = new TestOffice(emptyStore(), SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor first = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor second = restarting.visitor("holder b", "ビトウ ベニ", 2);
        restarting.move(first, restarting.session);
        restarting.dispatch();

        Habit habit = restarting
                .tewatashi
                .practice()
                .review(OFFICE, Period.always(TOKYO))
                .habits()
                .get(0);
        assertThat(habit.kind()).isEqualTo(HabitKind.NUMBER_COLLISION);
        assertThat(habit.subject())
                .isEqualTo(new HabitSubject.OneNumber(
                        restarting.session.id(), second.slip().number()));
        assertThat(habit.where())
                .hasSize(2)
                .extracting(where -> where.subject().id())
                .containsExactlyInAnyOrder(first.id().value(), second.id().value());
    }

    @Test
    void S4_nothing_personal_is_in_what_is_told() {
        office.dispatch();
        refuse();
        office.receive(a);
        assertThat(review(DAY).toString()).doesNotContain(a.name(), a.paper(), "holder a");
    }

    private void carefully(Visitor visitor) {
        Matched matched = (Matched) office.comes(visitor);
        office.clock.pass(Attention.DEFAULT.leastToCompare());
        office.handOver(matched, visitor).received().orThrow();
    }

    private ToConfirm toConfirm() {
        return (ToConfirm) office.comes(b.slip(), "ビトウ ショウコ");
    }

    private void refuse() {
        assertThat(office.comes(a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);
    }

    private InspectionReport books(Period period) {
        return office.tewatashi.inspection().inspect(OFFICE, period, Set.of());
    }

    private PracticeReport review(Period period) {
        return review(period, Attention.DEFAULT);
    }

    private PracticeReport review(Period period, Attention attention) {
        return office.tewatashi.practice().review(OFFICE, period, attention);
    }

    private List<Habit> all(Period period, HabitKind kind) {
        return review(period).habits().stream()
                .filter(habit -> habit.kind() == kind)
                .toList();
    }

    private Habit only(Period period, HabitKind kind) {
        List<Habit> all = all(period, kind);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).subject().toString()).isNotBlank();
        return all.get(0);
    }

    private List<FactKind> events(Habit habit) {
        List<FactKind> events = new ArrayList<>();
        for (Where.Entry where : habit.where()) {
            try (var chain = office.store.chain(where.subject())) {
                chain.filter(entry -> entry.number() == where.number())
                        .map(LedgerEntry::kind)
                        .forEach(events::add);
            }
        }
        return events;
    }
}
