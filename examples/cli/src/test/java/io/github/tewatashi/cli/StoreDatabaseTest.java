package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day in databases that are reached by a URL, a real PostgreSQL among them. */
class StoreDatabaseTest {

    private static final String PASSWORD = "correct-horse";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static Program inMemory;

    @BeforeAll
    static void start() throws IOException, SQLException {
        // As long as a busy machine may take to start it, and unpacked for this build alone.
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofHours(1))
                .setOverrideWorkingDirectory(new File("target", "postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        execute("postgres", "CREATE ROLE clerk LOGIN PASSWORD '" + PASSWORD + "'");
        execute("postgres", "CREATE DATABASE office OWNER clerk");
        inMemory = Program.run("replay");
        assertThat(inMemory.exit()).isEqualTo(0);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theDayOnPostgresIsTheDayInMemoryBesideTablesOfTheirsAndTheBooksAreSound() throws SQLException {
        execute("office", "CREATE TABLE theirs (id INTEGER)");
        Program played = Program.run("replay", "--store", url("office"), "--user", "clerk", "--password", PASSWORD);
        assertThat(played.exit()).as(played.err()).isEqualTo(0);
        assertThat(played.outWithoutSeal()).isEqualTo(inMemory.outWithoutSeal());
        long entries = ask("office", "SELECT count(*) FROM tewatashi_ledger");
        assertThat(entries).isPositive();

        // Again, logged in by the URL: nothing happens twice.
        String withLogin = url("office") + "?user=clerk&password=" + PASSWORD;
        assertThat(Program.run("replay", "--store", withLogin)).isEqualTo(played);
        assertThat(ask("office", "SELECT count(*) FROM tewatashi_ledger")).isEqualTo(entries);

        Program inspected = Program.run("inspect", "--store", withLogin);
        assertThat(inspected.exit()).as(inspected.out() + inspected.err()).isEqualTo(0);
        assertThat(inspected.out()).containsPattern("hand-overs +105\\R").contains("Sound: nothing is off.");

        Program other = Program.run("replay", "--store", withLogin, "--serials", "reset");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).startsWith(url("office") + ": the store holds another day");
        assertThat(ask("office", "SELECT count(*) FROM tewatashi_ledger")).isEqualTo(entries);

        execute("office", "UPDATE tewatashi_ledger SET officer_id = 'somebody' WHERE fact = 'HANDED_OVER'");
        assertThat(Program.run("inspect", "--store", withLogin).exit()).isEqualTo(1);
    }

    @Test
    void aDatabaseWithoutOurTablesIsNoStoreAndStaysAsItIs() throws SQLException {
        execute("postgres", "CREATE DATABASE empty");
        Program inspected = Program.run("inspect", "--store", url("empty"), "--user", "postgres");
        assertThat(inspected.exit()).isEqualTo(2);
        assertThat(inspected.err()).contains("no store of Tewatashi");
        assertThat(ask("empty", "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isZero();
    }

    @Test
    void theDayGoesIntoAnH2OrAnSqliteThatIsNamedByItsUrl() {
        for (String url : new String[] {"jdbc:h2:" + folder.resolve("h2"), "jdbc:sqlite:" + folder.resolve("day.db")}) {
            Program played = Program.run("replay", "--store", url);
            assertThat(played.exit()).as(played.err()).isEqualTo(0);
            assertThat(played.outWithoutSeal()).isEqualTo(inMemory.outWithoutSeal());
            assertThat(Program.run("inspect", "--store", url).exit()).isEqualTo(0);
        }
        assertThat(Files.exists(folder.resolve("day.db"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/office?user=clerk&password=" + PASSWORD,
                "jdbc:postgresql://localhost:port/office?user=clerk&password=" + PASSWORD,
                "jdbc:mariadb://localhost:1/office?user=clerk&password=" + PASSWORD,
                "jdbc:mariadb:office?user=clerk&password=" + PASSWORD,
                "jdbc:h2:tcp://localhost:1/office;USER=clerk;PASSWORD=" + PASSWORD,
                "jdbc:oracle:thin:clerk/x@//localhost:1/office?password=" + PASSWORD,
                "postgresql://clerk:" + PASSWORD + "@localhost:1/office",
            })
    void whatCannotBeReachedIsRefusedAndThePasswordNeverShown(String url) {
        for (String command : new String[] {"replay", "inspect"}) {
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                Program failed = Program.run(locale, command, "-v", "--store", url);
                assertThat(failed.exit()).isEqualTo(2);
                assertThat(failed.err()).isNotBlank();
                assertThat(failed.out() + failed.err()).doesNotContain(PASSWORD);
            }
        }
    }

    @Test
    void aPasswordBehindAMistypedOptionIsNotShown() {
        Program failed =
                Program.run("replay", "--store", url("office"), "--pasword", PASSWORD, "--passwrod=" + PASSWORD);
        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.err()).contains("--pasword").doesNotContain(PASSWORD);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long ask(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getLong(1);
        }
    }
}
