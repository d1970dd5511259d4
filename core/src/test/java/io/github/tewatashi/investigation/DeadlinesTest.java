package io.github.tewatashi.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentHistory;
import io.github.tewatashi.incident.Pending;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when the commission is told, in the office's own calendar. */
class DeadlinesTest {

    /** National holidays of Japan that lie in the tests' days; source: 国民の祝日に関する法律, Articles 2 and 3. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2025, 11, 3),
            LocalDate.of(2025, 11, 23),
            LocalDate.of(2025, 11, 24),
            LocalDate.of(2026, 1, 1));

    private static final OfficeCalendar CALENDAR = OfficeCalendar.japanese(HOLIDAYS);
    private static final ReportingRule RULE = ReportingRule.of(CALENDAR);

    private static final CertificateId PAPER = new CertificateId("paper");
    private static final IncidentId ID = IncidentId.of(PAPER, 1);

    private final IncidentHistory history = new IncidentHistory();
    private Instant now = Instant.parse("2025-10-06T00:00:00Z");

    @Test
    void the_office_that_learned_on_7_october_2025_reports_by_the_11th_and_by_5_november() {
        // 15:30 in Japan on the day after.
        now = now.plus(Duration.ofHours(30).plusMinutes(30));
        Incident incident = suspect();
        Deadlines deadlines = RULE.deadlines(incident, false);

        assertThat(deadlines.learned()).isEqualTo("2025-10-07");
        assertThat(deadlines.preliminary().aim()).isEqualTo("2025-10-09");
        assertThat(deadlines.preliminary().last()).isEqualTo("2025-10-11");
        assertThat(deadlines.finalReport().last()).isEqualTo("2025-11-05");
        assertThat(RULE.deadlines(incident, true).finalReport().last()).isEqualTo("2025-12-05");
    }

    @Test
    void a_day_begins_where_the_office_is() {
        // 00:30 on the 8th in Japan is still the 7th in Greenwich.
        now = now.plus(Duration.ofHours(39).plusMinutes(30));
        assertThat(RULE.deadlines(suspect(), false).learned()).isEqualTo("2025-10-08");
    }

    @Test
    void what_is_missing_is_shown_until_it_is_filed_and_overdue_only_after_its_last_day() {
        suspect();
        Incident confirmed = take(new IncidentFact.IncidentConfirmed(PAPER, ID, Confirmation.WRONG_PERSON));
        Deadlines before = RULE.deadlines(confirmed, false);
        assertThat(before.missing())
                .extracting(deadline -> deadline.filing())
                .containsExactly(Filing.PRELIMINARY, Filing.FINAL);
        assertThat(before.pending()).contains(Pending.RECOVERY, Pending.TELL_OWNER, Pending.TELL_RECIPIENT);
        assertThat(before.preliminary().isOverdue(before.preliminary().last())).isFalse();
        assertThat(before.preliminary().isOverdue(before.preliminary().last().plusDays(1)))
                .isTrue();

        Incident filed = take(new IncidentFact.ReportFiled(PAPER, ID, Filing.PRELIMINARY));
        Deadlines after = RULE.deadlines(filed, false);
        assertThat(after.missing()).extracting(deadline -> deadline.filing()).containsExactly(Filing.FINAL);
        assertThat(after.preliminary().done()).contains(filed.course().get(2).at());
        assertThat(after.preliminary().isOverdue(LocalDate.MAX)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-31, 2025-10-31", // a Friday
        "2025-11-01, 2025-11-04", // a Saturday before a holiday on Monday
        "2025-11-03, 2025-11-04", // that holiday
        "2025-11-22, 2025-11-25", // a weekend with a substitute holiday
        "2025-12-28, 2026-01-05", // a Sunday before the turn of the year
        "2025-12-29, 2026-01-05", // its first day
        "2026-01-03, 2026-01-05", // its last
    })
    void a_closed_day_gives_way_to_the_next_open_one(LocalDate day, LocalDate open) {
        assertThat(CALENDAR.openOn(day)).isEqualTo(open);
    }

    @Test
    void an_office_may_set_shorter_days_of_its_own_but_none_out_of_order() {
        ReportingRule own = new ReportingRule(CALENDAR, 1, 1, 14, 14);
        assertThat(own.deadlines(suspect(), false).preliminary().last()).isEqualTo("2025-10-06");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingRule(CALENDAR, 5, 3, 30, 60));
        assertThat(CALENDAR.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void what_was_known_before_it_was_noted_counts_from_then_and_never_from_later() {
        now = now.plus(Duration.ofDays(2));
        Incident incident = suspect();
        LocalDate known = LocalDate.of(2025, 10, 6);

        Deadlines deadlines = RULE.deadlines(incident, false, known);
        assertThat(deadlines.learned()).isEqualTo(known);
        assertThat(deadlines.preliminary().last()).isEqualTo("2025-10-10");
        assertThat(deadlines.finalReport().last()).isEqualTo("2025-11-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.deadlines(incident, false, LocalDate.of(2025, 10, 9)));
    }

    @Test
    void the_last_day_of_a_final_report_moves_off_a_holiday_and_that_of_a_preliminary_one_does_not() {
        // Learned on a Tuesday, the fifth day is a Saturday; on 5 October, the thirtieth is the holiday of 3 November.
        now = now.plus(Duration.ofDays(1));
        Incident incident = suspect();
        assertThat(RULE.deadlines(incident, false).preliminary().last()).isEqualTo("2025-10-11");
        Deadlines earlier = RULE.deadlines(incident, false, LocalDate.of(2025, 10, 5));
        assertThat(earlier.finalReport().last()).isEqualTo("2025-11-04");
        assertThat(earlier.preliminary().last()).isEqualTo("2025-10-09");
    }

    @CanIgnoreReturnValue
    private Incident suspect() {
        Movement astray = new Movement(Place.safe(Samples.OFFICE), Place.astray(ID));
        return take(new IncidentFact.Suspected(PAPER, IncidentSource.BROUGHT_BY_ANOTHER, astray));
    }

    /** The incident after one more step, a second later. */
    private Incident take(IncidentFact step) {
        long number = history.find(ID).map(incident -> incident.course().size()).orElse(0) + 1;
        now = now.plusSeconds(1);
        LedgerEntry entry = new LedgerEntry(
                LedgerEntry.FORMAT,
                number,
                Samples.OFFICE,
                step,
                Samples.OFFICER,
                Optional.empty(),
                now,
                new CommandId("command-" + number),
                0,
                Digest.NONE,
                Digest.NONE);
        assertThat(history.take(entry)).isTrue();
        return history.find(ID).orElseThrow();
    }
}
