package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replay on a file, killed again and again in a process of its own, and gone on with each time. */
class KilledReplayTest {

    /** First the day as nobody kills it; then kills anywhere between its first entry in the ledger and its last. */
    @Test
    void nothingAcknowledgedIsLostNothingIsHalfDoneAndTheRestCompletesTheDay(@TempDir Path folder) throws Exception {
        killedAgainAndAgain(folder, 2);
    }

    @Test
    @Tag("full")
    void noMoreIsLostWhenItIsKilledMoreOften(@TempDir Path folder) throws Exception {
        killedAgainAndAgain(folder, 5);
    }

    /** The longest that it plays at a time is one of so many parts of the day. */
    private static void killedAgainAndAgain(Path folder, int parts) throws Exception {
        Program whole =
                Program.run("replay", "--store", folder.resolve("whole.db").toString());
        assertThat(whole.exit()).isEqualTo(0);
        long entries = entries(folder.resolve("whole.db"));

        Path file = folder.resolve("killed.db");
        Random random = new Random();
        long seen = 0;
        while (seen < entries) {
            // In steps through all parts of the day: registering, booking, the desk, the count.
            long next = Math.min(entries, seen + 1 + random.nextInt((int) entries / parts));
            long before = killedAt(next, file);
            assertThat(before).as("the replay goes on where it stopped").isGreaterThanOrEqualTo(next);
            Program inspected = Program.run("inspect", "--store", file.toString());
            assertThat(inspected.exit()).as(inspected.out() + inspected.err()).isEqualTo(0);
            seen = entries(file);
            assertThat(seen).isGreaterThanOrEqualTo(before);
        }

        Program completed = Program.run("replay", "--store", file.toString());
        assertThat(completed.exit()).isEqualTo(0);
        assertThat(completed.outWithoutSeal()).isEqualTo(whole.outWithoutSeal());
        assertThat(entries(file)).isEqualTo(entries);
        assertThat(Program.run("replay", "--store", file.toString())).isEqualTo(completed);
        assertThat(entries(file)).isEqualTo(entries);
        assertThat(Program.run("inspect", "--store", file.toString()).exit()).isEqualTo(0);
    }

    /**
     * Plays in another process and kills it when the ledger has so many entries; gives how many were seen just before.
     */
    private static long killedAt(long entries, Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "replay",
                        "--store",
                        file.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long seen = 0;
        boolean ended = false;
        try {
            while (child.isAlive() && seen < entries) {
                Thread.sleep(1);
                seen = entries(file);
            }
            ended = !child.isAlive();
        } finally {
            // SIGKILL where there are signals: nothing of the program runs after it.
            child.destroyForcibly();
        }
        int ignored = child.waitFor();
        return ended ? entries(file) : seen;
    }

    private static long entries(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM tewatashi_ledger")) {
            return count.getLong(1);
        } catch (SQLException notThereYet) {
            return 0;
        }
    }
}
