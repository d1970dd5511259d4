package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.cli.now.BrokenDay;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.investigation.IncidentReport;
import io.github.tewatashi.investigation.OfficeCalendar;
import io.github.tewatashi.investigation.ReportingRule;
import io.github.tewatashi.storage.memory.MemoryStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The report of 2025-10-06 from a ledger in which the rules were broken by hand in the recorded way, side by side with
 * the facts of the office's notice.
 */
class PressNoticeTest {

    /** A fact of the notice, and where the report says it: in each language the line that holds all the parts. */
    private record Fact(String fact, List<String> japanese, List<String> english) {}

    private static Fact fact(String fact, List<String> japanese, List<String> english) {
        return new Fact(fact, japanese, english);
    }

    private static final List<Fact> FACTS = List.of(
            fact(
                    "on 2025-10-06, at a briefing in an outside hall",
                    List.of("2025-10-06", "説明会", "hall", "持ち出した"),
                    List.of("taken to the session of 2025-10-06", "hall")),
            fact(
                    "a certificate of one person went to another",
                    List.of("Ａさんの証書", "他人に交付"),
                    List.of("A certificate of A", "another person received it")),
            fact(
                    "the slip of the owner bore the number 100",
                    List.of("案内票の整理番号", "0000100-7"),
                    List.of("Its slip bore the number", "0000100-7")),
            fact(
                    "the numbers restarted: the other one had the 100 of 09-22",
                    List.of("同じ番号の別の証書", "予約・案内票を発行", "2025-09-22", "0000100-7"),
                    List.of("Another paper of this number", "Booked, slip made", "2025-09-22", "0000100-7")),
            fact(
                    "and had been moved to 10-06 a week before",
                    List.of("2025-09-29 10:12", "同じ番号の別の証書", "予約・案内票を発行", "2025-10-06"),
                    List.of("2025-09-29 10:12", "Another paper of this number", "Booked, slip made", "2025-10-06")),
            fact(
                    "the old slip had become void, and was kept",
                    List.of("2025-09-29 10:12", "旧案内票を無効化", "2025-09-22"),
                    List.of("2025-09-29 10:12", "Old slip made void", "2025-09-22")),
            fact(
                    "the owner had phoned in absent that morning",
                    List.of("2025-10-06 09:41", "欠席の連絡"),
                    List.of("2025-10-06 09:41", "Absence reported")),
            fact(
                    "the certificate travelled to the hall all the same",
                    List.of("2025-10-06 12:50", "会場へ持ち出し", "0000100-7"),
                    List.of("2025-10-06 12:50", "Taken to the venue", "0000100-7")),
            fact(
                    "which ought not to have been",
                    List.of("欠席の連絡又は保留があるのに持ち出し", "S5"),
                    List.of("Taken along or handed over although the holder was absent", "S5")),
            fact(
                    "slip 100 met paper 100",
                    List.of("2025-10-06 14:11", "手渡し", "0000100-7"),
                    List.of("2025-10-06 14:11", "Handed over", "0000100-7")),
            fact(
                    "two papers in the hall bore the number",
                    List.of("同じ整理番号の証書が会場にあった", "S7"),
                    List.of("Another paper in the tray went by the same number", "S7")),
            fact(
                    "the slip of the other session bore the same number, and nothing told it apart",
                    List.of("無効となった別の説明会の案内票に同じ番号", "S1"),
                    List.of("An older slip of another session", "bore the same number", "S1")),
            fact(
                    "nobody had the person state the name",
                    List.of("案内票と名乗られた氏名を証書と照合せずに手渡した", "S1"),
                    List.of("Handed over without slip and stated name having been matched", "S1")),
            fact(
                    "nobody counted what was left",
                    List.of("残った証書を確認していなかった", "S6"),
                    List.of("were not counted before the incident was noticed", "S6")),
            fact(
                    "it came out on the next day, when the recipient said so",
                    List.of("発覚：2025-10-07", "他人の証書を受け取ったとの申出"),
                    List.of("Noticed at 2025-10-07", "another person reported a paper that is not theirs")),
            fact(
                    "the certificate was recovered",
                    List.of("2025-10-07 13:00", "証書を回収した"),
                    List.of("The certificate was recovered at 2025-10-07 13:00")),
            fact("an apology to the owner", List.of("説明・謝罪済み", "Ａ"), List.of("Told, with an apology", "(A)")),
            fact("an apology to the recipient", List.of("説明・謝罪済み", "Ｂ"), List.of("Told, with an apology", "(B)")),
            fact(
                    "countermeasure 1: the name first, checked on the paper, handed over, confirmed",
                    List.of("番号順に案内し、本人に名乗ってもらい", "本人にも確認"),
                    List.of("the person states the name first", "the person confirms")),
            fact("countermeasure 2: numbers run on", List.of("通し番号"), List.of("Let numbers run on and never restart")),
            fact(
                    "countermeasure 3: the colour changes with the session",
                    List.of("説明会ごとに案内票の色を変える"),
                    List.of("Change the colour of the slips")),
            fact(
                    "countermeasure 4: absentees' certificates stay in the office",
                    List.of("欠席が分かっている方の証書は会場に持ち出さない"),
                    List.of("Leave the certificates of people known to be absent")),
            fact(
                    "countermeasure 5: what is left is controlled and counted",
                    List.of("終了後に枚数を確認"),
                    List.of("count it after the session")));

    /** What no system can know, and the line in which the report leaves room for it. */
    private static final List<Fact> NOT_KNOWN = List.of(
            fact(
                    "that the certificate shows an insured number and a bank account, and whether harm was done with"
                            + " them",
                    List.of("証書の記載事項、悪用等の有無", "所において記入"),
                    List.of("What the certificate shows, and whether harm was done", "what the office adds")),
            fact(
                    "that the case was shared, that every office was checked again, and that the public was told",
                    List.of("公表、他の所への周知・点検", "所において記入"),
                    List.of("Notice to the public, and what other offices were told", "what the office adds")),
            fact(
                    "that nobody asked the recipient to look at the paper: a receipt was written all the same",
                    List.of("受領を確認"),
                    List.of("Receipt confirmed")));

    private static String japanese = "";
    private static String english = "";

    @BeforeAll
    static void play() {
        MemoryStore store = new MemoryStore();
        Incident incident = BrokenDay.play(store);
        // National holidays of the days in question (国民の祝日に関する法律, Articles 2 and 3).
        ReportingRule rule = ReportingRule.of(OfficeCalendar.japanese(
                Set.of(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 24))));
        IncidentReport report = Tewatashi.on(store)
                .build()
                .investigation()
                .report(incident.id(), rule, false)
                .orElseThrow();
        japanese = report.markdown(Locale.JAPANESE);
        english = report.markdown(Locale.ENGLISH);
    }

    @Test
    void everyFactThatASystemCanKnowIsInOneLineOfTheReport() {
        assertThat(FACTS).allSatisfy(fact -> assertSaid(fact));
    }

    @Test
    void whatASystemCannotKnowIsLeftToTheOffice() {
        assertThat(NOT_KNOWN).allSatisfy(fact -> assertSaid(fact));
        assertThat(japanese).doesNotContain("口座", "被保険者番号");
        assertThat(english).doesNotContain("bank account", "insured number");
    }

    @Test
    void theReportIsAsApproved() {
        assertAll(
                () -> assertApproved("report-2025-10-06_ja.md", japanese),
                () -> assertApproved("report-2025-10-06_en.md", english));
    }

    @Test
    void nobodyIsNamed() {
        for (String page : List.of(japanese, english)) {
            assertThat(page)
                    .doesNotContain("長谷川", "ハセガワ", BrokenDay.A.value(), BrokenDay.B.value())
                    .doesNotContain("desk-officer", "office-officer", "telephoned", "apologised at");
        }
    }

    private static void assertSaid(Fact fact) {
        assertThat(japanese.lines())
                .as(fact.fact())
                .anySatisfy(line -> assertThat(line)
                        .contains(fact.japanese().stream()
                                .map(PressNoticeTest::escaped)
                                .toList()));
        assertThat(english.lines())
                .as(fact.fact())
                .anySatisfy(line -> assertThat(line)
                        .contains(fact.english().stream()
                                .map(PressNoticeTest::escaped)
                                .toList()));
    }

    /** As Markdown writes it. */
    private static String escaped(String text) {
        return text.replace("_", "\\_");
    }

    /** A text that differs is left in the build folder. */
    private static void assertApproved(String name, String page) throws IOException {
        Path received = Path.of("target", "received", name);
        Files.createDirectories(received.getParent());
        Files.writeString(received, page);
        try (InputStream in = PressNoticeTest.class.getResourceAsStream(name)) {
            String approved = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page).as(name).isEqualTo(approved);
        }
    }
}
