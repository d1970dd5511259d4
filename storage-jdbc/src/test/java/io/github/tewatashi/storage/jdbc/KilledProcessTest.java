package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CommandId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed (SIGKILL) while it commits: what it acknowledged is there, and nothing is half done (S8, S9). */
class KilledProcessTest {

    @TempDir
    private Path folder;

    @Test
    void sqlite_keeps_what_it_acknowledged() throws Exception {
        for (int kill = 0; kill < 2; kill++) {
            assertThat(lost(KilledProcess.Mode.SQLITE, "sqlite-" + kill, 100 + 37 * kill))
                    .isEmpty();
        }
    }

    @Test
    void h2_keeps_what_it_acknowledged() throws Exception {
        for (int kill = 0; kill < 2; kill++) {
            assertThat(lost(KilledProcess.Mode.H2, "h2-" + kill, 100 + 37 * kill))
                    .isEmpty();
        }
    }

    @Test
    void h2_left_to_itself_does_not() throws Exception {
        List<String> lost = List.of();
        // It writes every half a second: now and then a kill comes right after that.
        for (int kill = 0; lost.isEmpty() && kill < 100; kill++) {
            lost = lost(KilledProcess.Mode.H2_UNSAFE, "unsafe-" + kill, 400);
        }
        assertThat(lost).isNotEmpty();
    }

    /** The acknowledged commands that are not there after the process was killed at its {@code kill}th. */
    private List<String> lost(KilledProcess.Mode mode, String name, int kill) throws Exception {
        Path file = folder.resolve(name);
        List<String> acknowledged = killed(mode, file, kill);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(kill);
        try (JdbcStore store = KilledProcess.open(mode, file)) {
            if (mode != KilledProcess.Mode.H2_UNSAFE) {
                nothingIsHalfDone(store);
            }
            return acknowledged.stream()
                    .filter(said -> store.entries(new CommandId("command " + said.replace(' ', '-')))
                            .isEmpty())
                    .toList();
        }
    }

    private static List<String> killed(KilledProcess.Mode mode, Path file, int kill)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        // Its output is what it acknowledged, and nothing else.
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        mode.name(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == kill) {
                    // Not by the process itself, which would close its output unread.
                    assertThat(process.toHandle().destroyForcibly()).isTrue();
                }
            }
        }
        // 128 + SIGKILL: it did not end by itself.
        assertThat(process.waitFor()).isEqualTo(137);
        return acknowledged;
    }

    private static void nothingIsHalfDone(JdbcStore store) {
        List<String> papers = new ArrayList<>();
        try (var rows = store.certificates(Samples.OFFICE)) {
            rows.forEach(paper -> papers.add(paper.id().value()));
        }
        List<String> entries = new ArrayList<>();
        try (var rows = store.ledger(Samples.OFFICE)) {
            rows.forEach(entry -> {
                entries.add(entry.subject().id());
                assertThat(store.remark(entry.command())).isPresent();
            });
        }
        assertThat(entries).isEqualTo(papers);
    }
}
