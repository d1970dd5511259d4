package io.github.tewatashi.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closed;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.storage.memory.MemoryStore;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path PROJECT = Path.of("..", "..");

    private final OfficeId office = new OfficeId("office");
    private final OfficerId officer = new OfficerId("officer");
    private final HolderId holder = new HolderId("holder");
    private final Face face = Face.of("見本 花子", "ミホン ハナコ", LocalDate.of(1983, 7, 3), "0000000-000001-1");

    private final List<String> closingSheet = new ArrayList<>();

    @Test
    void the_ten_lines_hand_the_paper_over_and_seal_the_day() {
        // spotless:off
        // Indented by less, so that no line is too long.
        // begin
    Tewatashi tewatashi = Tewatashi.on(new MemoryStore()).build(); // or JdbcStore.create(dataSource)
    By by = By.once(officer); // or By.officer(officer, commandId), for what may be repeated

    // before the day
    Certificate b = tewatashi.registry().register(office, holder, face, by).orThrow();
    HandoutSession oct6 = tewatashi.sessions().schedule(office, LocalDate.of(2025, 10, 6), "hall 3", by).orThrow();
    Slip slip = tewatashi.sessions().book(b, oct6, by).orThrow();
    Manifest manifest = tewatashi.dispatch(oct6, by).orThrow(); // the papers of absentees stay in the safe

    // at the desk: each step returns the type that the next one needs
    Encounter encounter = tewatashi.desk(oct6, "desk 1").begin(SlipReading.of("0000001-3", "blue"), by);
    if (encounter.states(Stated.name("ミホン ハナコ")) instanceof Matched matched
            && matched.handOver(PaperReading.of("0000000-000001-1")) instanceof HandedOver handed) {
        handed.received().orThrow(); // or handed.disputed("not mine")
    }

    // after: read each paper that is left, then set the count against the book
    if (tewatashi.closing(oct6).close(by) instanceof Closed closed) { // or CountDiffers: missing, left over
        closingSheet.add(closed.seal().shortCode()); // the seal is printed on the sheet that two officers sign
    }
        // end
        // spotless:on

        assertThat(slip.number()).hasToString("0000001-3");
        assertThat(manifest.travelling()).hasSize(1);
        assertThat(tewatashi.registry().place(b)).contains(Place.HOLDER);
        assertThat(closingSheet).singleElement().asString().hasSize(19);
    }

    @Test
    void the_readme_shows_what_runs() throws IOException {
        String test = Files.readString(Path.of("src/test/java/io/github/tewatashi/readme/ReadmeTest.java"));
        String lines = test.substring(test.indexOf("// begin\n") + 9, test.indexOf("        // end\n"));
        assertThat(Files.readString(PROJECT.resolve("README.md"))).contains(lines.replaceAll("(?m)^ {4}", ""));
    }

    @Test
    void both_readmes_show_the_two_commands_and_ci_runs_the_second() throws IOException {
        List<String> commands = List.of(
                "mvn -q -DskipTests package && java -jar examples/cli/target/tewatashi.jar replay", "mvn -B verify");
        for (String readme : List.of("README.md", "README.ja.md")) {
            assertThat(Files.readString(PROJECT.resolve(readme)).lines())
                    .as(readme)
                    .containsAll(commands);
        }
        assertThat(Files.readString(PROJECT.resolve(".ci/run")))
                .contains("mvn -B")
                .contains("verify");
    }
}
