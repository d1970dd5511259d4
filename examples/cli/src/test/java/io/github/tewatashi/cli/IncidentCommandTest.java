package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tewatashi.cli.now.BrokenDay;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of a day on which it went wrong: its incident, and what an inspection of that day says. */
class IncidentCommandTest {

    @TempDir
    static Path folder;

    private static String file = "";
    private static String id = "";

    @BeforeAll
    static void play() {
        Path path = folder.resolve("broken.db");
        file = path.toString();
        try (JdbcStore store = JdbcStore.sqlite(path)) {
            id = BrokenDay.play(store).id().value();
        }
    }

    @Test
    void incidentsAreListedWithHowFarTheyCameAndTheNextReport() {
        Program listed = Program.run("incident", "--store", file);
        assertThat(listed.exit()).as(listed.err()).isEqualTo(0);
        assertThat(listed.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2025-10-07 10:00   recovered, in the safe")
                .contains("another person reported a paper", "final report: OVERDUE, last day was 2025-11-05")
                .endsWith(id);
        assertThat(Program.run("incident", "--store", file, "--office", "office")
                        .out())
                .isEqualTo(listed.out());
        assertThat(Program.run("incident", "--store", file, "--office", "another")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void oneIsShownWithItsStepsLeadsDeadlinesAndWhatIsMissing() {
        Program shown = Program.run("incident", "--store", file, id);
        assertThat(shown.exit()).as(shown.err()).isEqualTo(0);
        assertThat(shown.out())
                .contains("Incident " + id + " of office office: recovered")
                .containsPattern("2025-10-07 10:20 +Confirmed to have gone astray: another person received it"
                        + " +office-officer +#\\d+")
                .contains("Who probably has it", "the paper itself was handed over there")
                .contains("learned of on 2025-10-07", "preliminary report: filed at 2025-10-07 17:00")
                .contains("- Hand the paper to its owner at a desk")
                .contains("without --holidays");
        assertThat(shown.out()).doesNotContain("telephoned", BrokenDay.B.value());
        assertThat(Program.run(Locale.JAPAN, "incident", "--store", file, id).out())
                .contains("経過", "期限超過", "窓口で本人に交付する");
    }

    @Test
    void holidaysMoveTheLastDayAndAFileWithoutDatesIsRefused() throws IOException {
        // As the Cabinet Office writes it, in windows-31j, with a heading.
        Path holidays = Files.write(
                folder.resolve("syukujitsu.csv"),
                "国民の祝日・休日月日,国民の祝日・休日名称\r\n2025/11/3,文化の日\r\n2025/11/5,架空の日\r\n"
                        .getBytes(Charset.forName("windows-31j")));
        assertThat(Program.run("incident", "--store", file, "--holidays", holidays.toString())
                        .out())
                .contains("last day was 2025-11-06");
        assertThat(Program.run("incident", "--store", file, "--on-purpose").out())
                .contains("last day was 2025-12-05");
        Path none = Files.writeString(folder.resolve("none.csv"), "date\nno date\n");
        assertThat(Program.run("incident", "--store", file, "--holidays", none.toString())
                        .exit())
                .isEqualTo(2);
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "2025-02-30\n");
        assertThat(Program.run("incident", "--store", file, "--holidays", wrong.toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void theReportIsWrittenInEitherNotationAndLanguage() {
        String markdown =
                Program.run("incident", "--store", file, id, "--format", "md").out();
        assertThat(markdown).startsWith("# On a certificate that went astray\n");
        assertThat(Program.run("incident", "--store", file, id, "--format", "MD", "--lang", "ja")
                        .out())
                .startsWith("# 証書の誤交付等について\n");
        assertThat(Program.run(Locale.JAPAN, "incident", "--store", file, id, "--format", "html", "--lang", "en")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">")
                .endsWith("</html>\n");
    }

    @Test
    void whatIsNotThereIsRefusedAndNothingIsPrinted() {
        for (Program refused : List.of(
                Program.run("incident", "--store", file, "no-such-1"),
                Program.run("incident", "--store", file, "no-such-1", "--format", "md"),
                Program.run("incident", "--store", file, ""),
                Program.run("incident", "--store", file, id, "--format", "pdf"),
                Program.run("incident", "--store", folder.resolve("none.db").toString()))) {
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).isNotEmpty();
        }
    }

    @Test
    void anInspectionOfTheDayTellsWhatIsOffAndWhatCameBefore() {
        Program inspected = Program.run(
                "inspect", "--store", file, "--office", "office", "--from", "2025-10-06", "--to", "2025-10-07");
        assertThat(inspected.exit()).isEqualTo(1);
        assertThat(inspected.out())
                .contains("2025-10-06 until before 2025-10-07, Asia/Tokyo")
                .contains("MOVED_WHILE_ABSENT", "HANDED_OVER_UNMATCHED")
                .contains("The day is over and the session was not closed")
                .contains("number 0000100-7")
                .containsPattern("3  Papers would have gone to another person: the paper in the officer's hand");
        // A day before is none of that; the flaws of the rows, of which there is none, would be told.
        Program before = Program.run("inspect", "--store", file, "--to", "2025-10-01");
        assertThat(before.exit()).as(before.out()).isEqualTo(0);
        assertThat(before.out()).contains("Near misses: none is recorded.");
        assertThat(Program.run(Locale.JAPAN, "inspect", "--store", file).out())
                .contains("規則がなければ起きていたこと", "欠席の連絡中に持ち出され");
    }

    @Test
    void linesForMachinesHoldEveryEntryThatShowsAFinding() throws IOException {
        Program inspected = Program.run("inspect", "--store", file, "--json");
        assertThat(inspected.exit()).isEqualTo(1);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : inspected.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines.get(0).get("kind").asText()).isEqualTo("inspected");
        assertThat(lines.get(0).get("sound").asBoolean()).isFalse();
        assertThat(lines.get(0).get("custody").get("ISSUER").asLong()).isEqualTo(-324);
        JsonNode unmatched = only(lines, "finding", "HANDED_OVER_UNMATCHED");
        assertThat(unmatched.get("promise").asText()).isEqualTo("S1");
        assertThat(unmatched.get("where").get("chain").asText()).isEqualTo("CERTIFICATE");
        JsonNode shared = only(lines, "habit", "NUMBER_COLLISION");
        assertThat(shared.get("number").asText()).isEqualTo("0000100-7");
        assertThat(shared.get("times").asInt()).isEqualTo(2);
        assertThat(shared.get("entries")).hasSize(2);
        JsonNode inHand = only(lines, "near-miss", "ANOTHER_PAPER_IN_HAND");
        assertThat(inHand.get("papers").asInt()).isEqualTo(3);
        assertThat(inHand.get("entries"))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.get("chain").asText()).isEqualTo("DESK"));
    }

    @Test
    void aMisspeltOfficeOrPeriodIsRefusedInsteadOfCalledSound() {
        assertThat(Program.run("inspect", "--store", file, "--office", "ofice").exit())
                .isEqualTo(2);
        assertThat(Program.run("inspect", "--store", file, "--from", "2025-10-07", "--to", "2025-10-06")
                        .exit())
                .isEqualTo(2);
        assertThat(Program.run("inspect", "--store", file, "--from", "yesterday")
                        .exit())
                .isEqualTo(2);
        assertThat(Program.run("inspect", "--store", file, "--compare", "-1").exit())
                .isEqualTo(2);
    }

    private static JsonNode only(List<JsonNode> lines, String kind, String code) {
        List<JsonNode> found = lines.stream()
                .filter(line -> line.get("kind").asText().equals(kind))
                .filter(line -> line.get("code").asText().equals(code))
                .toList();
        assertThat(found).as(code).hasSize(1);
        return found.get(0);
    }
}
