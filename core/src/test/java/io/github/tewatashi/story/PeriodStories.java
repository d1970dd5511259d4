package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.inspection.Flaw;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.practice.Habit;
import io.github.tewatashi.practice.HabitKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of a period is told of its days where the office is, once; what has no time is told of every period. */
public abstract class PeriodStories implements OnAnyStore {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate THE_DAY = TestOffice.DAY;
    private static final Period DAY = Period.of(THE_DAY, THE_DAY.plusDays(1), TOKYO);

    private final TestOffice office = new TestOffice(emptyStore());
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1);

    @Test
    void a_period_begins_and_ends_at_midnight_where_the_office_is_and_nothing_is_told_twice() {
        office.dispatch();
        office.clock.pass(Duration.ofHours(14));
        refuse();
        office.clock.pass(Duration.ofHours(1));
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
        office.dispatch();
        office.byHand().handOver(a);
        Period later = Period.of(THE_DAY.plusDays(1), THE_DAY.plusDays(2), TOKYO);

        assertThat(books(DAY).findings()).extracting(f -> f.flaw()).contains(Flaw.HANDED_OVER_UNMATCHED);
        assertThat(books(DAY).isSound()).isFalse();
        assertThat(books(later).isSound()).isTrue();
        assertThat(office.tewatashi
                        .inspection()
                        .inspect(OFFICE, later, Set.of("AAAA-AAAA-AAAA-AAAA"))
                        .findings())
                .extracting(f -> f.flaw())
                .containsExactly(Flaw.PRINTED_SEAL_MISSING);
    }

    private void refuse() {
        assertThat(office.comes(a.slip(), "ナナシ ナナ")).isInstanceOf(Refused.class);
    }

    private InspectionReport books(Period period) {
        return office.tewatashi.inspection().inspect(OFFICE, period, Set.of());
    }

    private int times(Period period) {
        return office.tewatashi.practice().review(OFFICE, period).habits().stream()
                .filter(habit -> habit.kind() == HabitKind.REFUSED_IN_HOUR)
                .mapToInt(Habit::times)
                .sum();
    }
}
