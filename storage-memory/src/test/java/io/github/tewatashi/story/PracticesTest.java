package io.github.tewatashi.story;

import static io.github.tewatashi.story.Hall.OFFICE;
import static io.github.tewatashi.story.Hall.OFFICER;
import static io.github.tewatashi.story.Hall.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.inspection.About;
import io.github.tewatashi.inspection.Attention;
import io.github.tewatashi.inspection.Flaw;
import io.github.tewatashi.inspection.Habit;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.inspection.PeriodReport;
import io.github.tewatashi.inspection.Practice;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.story.Hall.Visitor;
import io.github.tewatashi.words.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes before an accident, told of a period with the entries that show it; a careful day shows none of it. */
class PracticesTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate THE_DAY = LocalDate.of(2025, 10, 6);
    private static final Period DAY = Period.of(THE_DAY, THE_DAY.plusDays(1), TOKYO);

    private final Hall hall = new Hall();
    private final Visitor a = hall.visitor("holder a", "アヤマ アキ", 1);
    private final Visitor b = hall.visitor("holder b", "ビトウ シヨウコ", 2);

    @Test
    void a_careful_day_has_no_habits_and_no_near_misses() {
        hall.dispatch();
        carefully(a);
        hall.count(b);
        assertThat(hall.closing().close().orThrow().isClosed()).isTrue();

        PeriodReport report = inspect(DAY);
        assertThat(report.isSound()).isTrue();
        assertThat(report.habits()).isEmpty();
        assertThat(report.averted()).isEmpty();
        assertThat(report.books().inspected().entries()).isPositive();
    }

    @Test
    void S12_overrides_are_counted_by_the_pair_of_officers() {
        hall.dispatch();
        for (Visitor visitor : List.of(a, b)) {
            var absent = hall.tewatashi
                    .sessions()
                    .reportAbsence(visitor.certificate(), hall.session, OFFICER)
                    .orThrow();
            var unused = ((Refused) hall.answer(visitor))
                    .overridable()
                    .orElseThrow()
                    .override(SECOND, "seen the card")
                    .orThrow();
        }
        Habit pair = only(DAY, Practice.OVERRIDDEN_BY_PAIR);
        assertThat(pair.about().officer()).contains(OFFICER);
        assertThat(pair.about().second()).contains(SECOND);
        assertThat(events(pair)).containsExactly(Event.ABSENCE_WITHDRAWN, Event.ABSENCE_WITHDRAWN);
    }

    @Test
    void refusals_are_told_by_reason_and_by_the_hour_of_the_office() {
        hall.dispatch();
        for (int i = 0; i < 2; i++) {
            assertThat(hall.answer(hall.desk(), a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);
        }
        hall.clock.pass(Duration.ofHours(2));
        assertThat(hall.answer(hall.desk(), a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);

        List<Habit> refusals = all(DAY, Practice.REFUSED_IN_HOUR);
        // The clock began at midnight in Greenwich, which is nine in the morning in Japan.
        assertThat(refusals)
                .extracting(habit -> habit.about().hour().orElseThrow())
                .containsExactly(9, 11);
        assertThat(refusals).extracting(Habit::times).containsExactly(2, 1);
        assertThat(refusals)
                .allSatisfy(habit -> assertThat(habit.about().reason()).contains(Reason.NAME_MISMATCH));
        assertThat(refusals.get(0).about()).hasToString("NAME_MISMATCH 09:00");
    }

    @Test
    void S1_a_hand_over_sooner_than_anybody_can_compare_is_told_with_how_soon() {
        hall.dispatch();
        hall.receive(a);
        carefully(b);

        Habit haste = only(DAY, Practice.HANDED_OVER_IN_HASTE);
        assertThat(haste.about().officer()).contains(OFFICER);
        assertThat(haste.about().shortest()).contains(Duration.ofSeconds(1));
        assertThat(events(haste)).containsExactly(Event.HANDED_OVER);
        assertThat(haste.where().get(0).subject().id())
                .isEqualTo(a.certificate().id().value());
        Period always = Period.always(TOKYO);
        assertThat(inspect(always, new Attention(Duration.ofSeconds(1))).habits())
                .isEmpty();
        assertThat(inspect(always, new Attention(Duration.ofHours(1)))
                        .habits()
                        .get(0)
                        .times())
                .isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Attention(Duration.ofSeconds(-1)));
    }

    @Test
    void S1_a_name_that_nobody_looked_at_is_told_and_one_that_was_looked_at_is_not() {
        hall.dispatch();
        // Put back without an answer; confirmed at once; looked at, and found different; looked at, and found the same.
        var unused = toConfirm().putBack().orThrow();
        var unused2 = ((Matched) toConfirm().same()).putBack().orThrow();
        ToConfirm different = toConfirm();
        hall.clock.pass(Duration.ofSeconds(5));
        assertThat(different.different()).isInstanceOf(Refused.class);
        ToConfirm same = toConfirm();
        hall.clock.pass(Duration.ofSeconds(5));
        assertThat(same.same()).isInstanceOf(Matched.class);

        Habit habit = only(DAY, Practice.NAME_NOT_LOOKED_AT);
        assertThat(habit.about().officer()).contains(OFFICER);
        assertThat(habit.about().shortest()).contains(Duration.ofSeconds(1));
        assertThat(events(habit)).containsExactly(Event.CONFIRMATION_ASKED, Event.NAME_CONFIRMED);
    }

    @Test
    void S6_a_session_closed_without_a_look_into_the_tray_is_told() {
        hall.dispatch();
        carefully(a);
        carefully(b);
        assertThat(hall.closing().close().orThrow().isClosed()).isTrue();

        Habit habit = only(DAY, Practice.CLOSED_WITHOUT_COUNT);
        assertThat(habit.about().session()).contains(hall.session.id());
        assertThat(events(habit)).containsExactly(Event.CLOSED);
    }

    @Test
    void S6_a_session_that_nobody_closed_is_told_when_its_day_is_over() {
        hall.dispatch();
        carefully(a);
        assertThat(all(Period.always(TOKYO), Practice.NOT_CLOSED)).isEmpty();
        assertThat(events(only(DAY, Practice.NOT_CLOSED))).containsExactly(Event.MANIFEST);

        hall.clock.pass(Duration.ofDays(1));
        HandoutSession next = hall.schedule(THE_DAY.plusDays(14));
        assertThat(next.date()).isEqualTo("2025-10-20");
        assertThat(only(Period.always(TOKYO), Practice.NOT_CLOSED).about().session())
                .contains(hall.session.id());
    }

    @Test
    void S5_an_absence_called_in_after_dispatch_is_told_and_one_before_is_not() {
        absent(a);
        hall.dispatch();
        absent(b);
        Habit habit = only(DAY, Practice.ABSENT_AFTER_DISPATCH);
        assertThat(habit.where())
                .extracting(where -> where.subject().id())
                .containsExactly(b.certificate().id().value());
    }

    @Test
    void S7_papers_that_go_by_one_number_are_told_with_it() {
        Hall restarting = new Hall(SerialAllocators.restartingPerSession());
        HandoutSession earlier = restarting.schedule(LocalDate.of(2025, 9, 22));
        Visitor first = restarting.visitor("holder a", "アヤマ アキ", 1, earlier);
        Visitor second = restarting.visitor("holder b", "ビトウ ベニ", 2);
        var unused = restarting
                .tewatashi
                .sessions()
                .move(first.certificate(), restarting.session)
                .orThrow();
        restarting.dispatch();

        Habit habit = restarting
                .tewatashi
                .inspection()
                .inspect(OFFICE, Period.always(TOKYO))
                .habits()
                .get(0);
        assertThat(habit.practice()).isEqualTo(Practice.NUMBER_COLLISION);
        assertThat(habit.about().serial()).contains(second.slip().number());
        assertThat(habit.where())
                .hasSize(2)
                .extracting(where -> where.subject().id())
                .containsExactlyInAnyOrder(
                        first.certificate().id().value(),
                        second.certificate().id().value());
    }

    @Test
    void a_period_begins_and_ends_at_midnight_where_the_office_is_and_nothing_is_told_twice() {
        hall.dispatch();
        hall.clock.pass(Duration.ofHours(14));
        refuse();
        hall.clock.pass(Duration.ofHours(1));
        refuse();
        LocalDate next = THE_DAY.plusDays(1);
        assertThat(times(DAY)).isEqualTo(1);
        assertThat(times(Period.of(next, next.plusDays(1), TOKYO))).isEqualTo(1);
        assertThat(times(Period.of(next, next.plusDays(1), ZoneId.of("Z")))).isZero();
        assertThat(times(new Period(Optional.empty(), Optional.of(THE_DAY), TOKYO)))
                .isZero();
        assertThat(times(new Period(Optional.of(next), Optional.empty(), TOKYO)))
                .isEqualTo(1);
        assertThat(times(Period.always(TOKYO))).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(THE_DAY, THE_DAY, TOKYO));
    }

    @Test
    void S8_a_promise_that_was_not_kept_is_told_of_its_period_and_what_has_no_time_of_every_one() {
        hall.dispatch();
        hall.handOverByHand(a);
        Period later = Period.of(THE_DAY.plusDays(1), THE_DAY.plusDays(2), TOKYO);

        assertThat(inspect(DAY).books().findings()).extracting(f -> f.flaw()).contains(Flaw.HANDED_OVER_UNMATCHED);
        assertThat(inspect(DAY).isSound()).isFalse();
        assertThat(inspect(later).isSound()).isTrue();
        assertThat(hall.tewatashi
                        .inspection()
                        .inspect(OFFICE, later, Attention.DEFAULT, Set.of("AAAA-AAAA-AAAA-AAAA"))
                        .books()
                        .findings())
                .extracting(f -> f.flaw())
                .containsExactly(Flaw.PRINTED_SEAL_MISSING);
    }

    @Test
    void S4_nothing_personal_is_in_what_is_told() {
        hall.dispatch();
        refuse();
        hall.receive(a);
        assertThat(inspect(DAY).toString()).doesNotContain(a.name(), a.paper(), "holder a");
        assertThat(List.of(Practice.values()))
                .allSatisfy(practice ->
                        assertThat(practice.text(Locale.JAPANESE)).isNotEqualTo(practice.text(Locale.ENGLISH)));
    }

    private void carefully(Visitor visitor) {
        Matched matched = (Matched) hall.answer(visitor);
        hall.clock.pass(Attention.DEFAULT.leastToCompare());
        var unused =
                ((HandedOver) matched.handOver(visitor.reading())).received().orThrow();
    }

    private ToConfirm toConfirm() {
        return (ToConfirm) hall.answer(hall.desk(), b.slip(), "ビトウ ショウコ");
    }

    private void refuse() {
        assertThat(hall.answer(hall.desk(), a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);
    }

    private void absent(Visitor visitor) {
        var unused = hall.tewatashi
                .sessions()
                .reportAbsence(visitor.certificate(), hall.session, OFFICER)
                .orThrow();
    }

    private PeriodReport inspect(Period period) {
        return inspect(period, Attention.DEFAULT);
    }

    private PeriodReport inspect(Period period, Attention attention) {
        return hall.tewatashi.inspection().inspect(OFFICE, period, attention, Set.of());
    }

    private int times(Period period) {
        return all(period, Practice.REFUSED_IN_HOUR).stream()
                .mapToInt(Habit::times)
                .sum();
    }

    private List<Habit> all(Period period, Practice practice) {
        return inspect(period).habits().stream()
                .filter(habit -> habit.practice() == practice)
                .toList();
    }

    private Habit only(Period period, Practice practice) {
        List<Habit> all = all(period, practice);
        assertThat(all).hasSize(1);
        About about = all.get(0).about();
        assertThat(about.toString()).isNotBlank();
        return all.get(0);
    }

    private List<Event> events(Habit habit) {
        List<Event> events = new ArrayList<>();
        for (Where.Entry where : habit.where()) {
            try (var chain = hall.store.chain(where.subject())) {
                chain.filter(entry -> entry.number() == where.number())
                        .map(LedgerEntry::event)
                        .forEach(events::add);
            }
        }
        return events;
    }
}
