package io.github.tewatashi.story;

import static io.github.tewatashi.office.TestOffice.OFFICE;
import static io.github.tewatashi.office.TestOffice.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.investigation.Cause;
import io.github.tewatashi.investigation.FoundCause;
import io.github.tewatashi.investigation.IncidentReport;
import io.github.tewatashi.investigation.OfficeCalendar;
import io.github.tewatashi.investigation.ReportingRule;
import io.github.tewatashi.office.TestIncident;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report on the day of 2025-10-06, from a ledger in which the rules were broken by hand in the recorded way, side
 * by side with what the office published.
 */
public abstract class ReportStories implements OnAnyStore {

    private static final ReportingRule RULE = ReportingRule.of(OfficeCalendar.japanese(Set.of()));
    private static final OfficerId OFFICER = new OfficerId("id-of-the-officer");

    /** Numbers restart at every session, as they did. */
    private final TestOffice office = new TestOffice(emptyStore(), SerialAllocators.restartingPerSession());

    private final HandoutSession earlier = office.schedule(LocalDate.of(2025, 9, 22));
    private final Visitor a = office.visitor("holder a", "アヤマ アキ", 1, earlier);
    private final Visitor b = office.visitor("holder b", "ビトウ ベニ", 2);

    @Test
    void every_fact_of_the_notice_that_a_system_can_know_is_in_the_report() {
        IncidentReport report = broken();
        String page = report.markdown(Locale.ENGLISH);

        assertThat(report.causes())
                .extracting(FoundCause::cause)
                .containsExactly(
                        Cause.NAME_NOT_MATCHED,
                        Cause.NUMBER_SHARED,
                        Cause.OLD_SLIP_OF_SAME_NUMBER,
                        Cause.SLIP_OF_OTHER_SESSION,
                        Cause.MOVED_THOUGH_ABSENT,
                        Cause.NOT_COUNTED);
        // The day, and that it came out on the next one, when A said so.
        assertThat(page)
                .contains("It had been taken to the session of 2025-10-06 (hall 3).")
                .contains("Noticed at 2025-10-07 ")
                .contains("another person reported a paper that is not theirs")
                // B had phoned in absent that morning, and the certificate travelled all the same.
                .containsSubsequence("Absence reported", "Taken to the venue")
                // Nobody had A state the name, and B's certificate went home with A.
                .contains("Handed over without slip and stated name having been matched")
                .contains("another person received it")
                // The numbers restarted at every session; A's slip was of the earlier one.
                .contains("Another paper in the tray went by the same number")
                .contains("A slip of another session with the paper's number was shown")
                // Nobody counted what was left.
                .contains("were not counted before the incident was noticed")
                // Recovery, two apologies, the report to the commission.
                .contains("The certificate was recovered at 2025-10-07 ")
                .contains("Told, with an apology: the owner (A).")
                .contains("Told, with an apology: the person who received it (B).")
                .contains("preliminary report: filed at 2025-10-07 ")
                .contains("final report: due by 2025-11-05")
                .contains("Still to be done: Hand the paper to its owner at a desk.")
                // The five countermeasures.
                .contains("the person states the name first")
                .contains("Let numbers run on and never restart.")
                .contains("Change the colour of the slips")
                .contains("Leave the certificates of people known to be absent in the office.")
                .contains("count it after the session");
    }

    @Test
    void the_japanese_report_has_the_sections_of_a_published_one() {
        assertThat(broken().markdown(Locale.JAPANESE))
                .containsSubsequence("１　概要", "２　経緯", "３　原因", "４　二次被害", "５　対応", "６　再発防止策")
                .contains("欠席の連絡", "整理番号は通し番号とし", "職員1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void S4_nothing_personal_and_nobodys_words_are_in_it(String language) {
        IncidentReport report = broken();
        Locale locale = Locale.forLanguageTag(language);
        for (String page : List.of(report.markdown(locale), report.html(locale), report.toString())) {
            assertThat(page).doesNotContain("アヤマ", "ビトウ", a.paper(), b.paper(), "holder a", WORDS);
        }
        assertThat(report.markdown(locale)).doesNotContain(OFFICER.value());
        assertThat(report.html(locale)).doesNotContain(OFFICER.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void the_page_to_print_is_balanced_and_says_its_language(String language) {
        String page = broken().html(Locale.forLanguageTag(language));
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language + "\">");
        Deque<String> open = new ArrayDeque<>();
        int rows = 0;
        Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)[^<>]*?(/?)>").matcher(page);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
                rows += tags.group(2).equals("tr") ? 1 : 0;
            }
        }
        assertThat(open).isEmpty();
        assertThat(rows).isGreaterThan(10);
    }

    /** The day as it was, and the day after. */
    private IncidentReport broken() {
        Visitor moved = office.move(a, office.session);
        assertThat(a.slip().number())
                .isEqualTo(b.slip().number())
                .isNotEqualTo(moved.slip().number());
        office.tewatashi.sessions().reportAbsence(b, office.session, by()).orThrow();
        office.byHand().dispatch(b);
        office.dispatch();
        // A shows the slip of the earlier session; the desk refuses, and the officer hands B's paper over all the same.
        assertThat(((Refused) office.comes(a)).reason()).isEqualTo(Reason.SLIP_OF_OTHER_SESSION);
        office.byHand().handOver(b);

        office.clock.pass(Duration.ofDays(1));
        Incidents incidents = office.tewatashi.incidents();
        IncidentId id = incidents
                .suspect(b, IncidentSource.BROUGHT_BY_ANOTHER, by())
                .orThrow()
                .id();
        Stream.of(
                        incidents.confirm(id, Confirmation.WRONG_PERSON, by()),
                        incidents.recover(id, b.reading(), by()),
                        incidents.tell(id, Person.OWNER, by()),
                        incidents.tell(id, Person.RECIPIENT, by()),
                        incidents.file(id, Filing.PRELIMINARY, by()))
                .forEach(step -> assertThat(step.orThrow().id()).isEqualTo(id));
        assertThat(incidents.of(OFFICE)).hasSize(1);
        return office.tewatashi.investigation().report(id, RULE, false).orElseThrow();
    }

    /** An officer whom no text of a report can show by chance. */
    private By by() {
        return office.by(OFFICER);
    }

    @Test
    void where_the_rules_were_kept_the_report_invents_no_cause() {
        TestOffice kept = new TestOffice(emptyStore());
        Visitor visitor = kept.visitor("holder", "アヤマ アキ", 1);
        IncidentReport report = report(kept.suspect(visitor, IncidentSource.COUNT_OF_SAFE));
        assertThat(report.causes()).isEmpty();
        assertThat(report.session()).isEmpty();
        assertThat(report.markdown(Locale.ENGLISH)).contains("The ledger shows no rule that was not kept.");
        assertThat(kept.tewatashi.investigation().report(new IncidentId("nothing"), RULE, false))
                .isEmpty();
    }

    @Test
    void a_count_is_missed_only_after_the_sessions_day() {
        TestOffice kept = new TestOffice(emptyStore());
        Visitor first = kept.visitor("holder", "アヤマ アキ", 1);
        Visitor second = kept.visitor("another", "ビトウ ベニ", 2);
        kept.dispatch();
        TestIncident sameDay = kept.suspect(first, IncidentSource.OTHER);
        kept.clock.pass(Duration.ofDays(1));
        TestIncident nextDay = kept.suspect(second, IncidentSource.OTHER);
        assertThat(report(sameDay).causes()).isEmpty();
        assertThat(report(nextDay).causes()).extracting(FoundCause::cause).containsExactly(Cause.NOT_COUNTED);
    }

    private static IncidentReport report(TestIncident incident) {
        return incident.office()
                .tewatashi
                .investigation()
                .report(incident.id(), RULE, false)
                .orElseThrow();
    }
}
