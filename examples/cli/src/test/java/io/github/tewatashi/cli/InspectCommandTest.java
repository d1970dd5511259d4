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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A store's file, edited by hand as somebody would who wants the books to say otherwise. */
class InspectCommandTest {

    /** The paper of 2025-10-06 that A received. */
    private static final String A = "0692749-000125-3";

    @TempDir
    static Path folder;

    private static Path original;
    private static String seal = "";
    private Path file = Path.of("");

    @BeforeAll
    static void play() {
        original = folder.resolve("original.db");
        Program played = Program.run("replay", "--store", original.toString());
        assertThat(played.exit()).isEqualTo(0);
        Matcher code = Pattern.compile("seal of this session +(\\S+)").matcher(played.out());
        assertThat(code.find()).isTrue();
        seal = code.group(1);
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(original, Files.createTempDirectory(folder, "edited").resolve("day.db"));
    }

    private Program inspect(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "inspect";
        arguments[1] = "--store";
        arguments[2] = file.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Program.run(arguments);
    }

    private void edit(String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                assertThat(statement.executeUpdate(one)).as(one).isPositive();
            }
        }
    }

    private String read(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }

    private String certificate() throws SQLException {
        return read("SELECT certificate_id FROM tewatashi_certificate WHERE paper_number = '" + A + "'");
    }

    private void assertOff(String place) {
        Program inspected = inspect();
        assertThat(inspected.exit()).isEqualTo(1);
        assertThat(inspected.out()).contains("Off: ").contains(place);
        assertThat(inspected.out().contains("長谷川")).isFalse();
    }

    @Test
    void aSoundStoreIsSaidToBeSoundAndStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Program inspected = inspect("--seal", seal, "--seal", seal.toLowerCase(Locale.ROOT));
        assertThat(inspected.exit()).as(inspected.out()).isEqualTo(0);
        assertThat(inspected.out())
                .containsPattern("certificates +324\\R")
                .containsPattern("hand-overs +105\\R")
                .containsPattern("printed seals held against them +2\\R")
                .contains("Sound: nothing is off.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Program.run(Locale.JAPANESE, "inspect", "--store", file.toString())
                        .out())
                .contains("異常はありません。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE tewatashi_ledger SET officer_id = 'somebody' WHERE",
                "UPDATE tewatashi_ledger SET happened_at = '2025-10-05 00:00:00.000000' WHERE",
                "UPDATE tewatashi_ledger SET digest = previous_digest WHERE",
                "DELETE FROM tewatashi_ledger WHERE"
            })
    void aLedgerRowThatWasChangedOrDeletedIsFoundWithItsPlace(String edit) throws SQLException {
        String id = certificate();
        long chain =
                Long.parseLong(read("SELECT MAX(entry_number) FROM tewatashi_ledger WHERE subject_id = '" + id + "'"));
        assertThat(chain).isGreaterThan(4);
        // Every entry is changed where the inspection is tested; here the first, one between and the last.
        for (long number : List.of(1L, 3L, chain)) {
            edit(edit + " subject_id = '" + id + "' AND entry_number = " + number);
            assertOff("CERTIFICATE:" + id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICE", "SESSION", "DESK", "CERTIFICATE"})
    void theLastRowOfAnyChainIsMissed(String kind) throws SQLException {
        String id = read("SELECT subject_id FROM tewatashi_ledger WHERE subject_kind = '" + kind
                + "' GROUP BY subject_id ORDER BY COUNT(*) DESC LIMIT 1");
        edit("DELETE FROM tewatashi_ledger WHERE subject_kind = '" + kind + "' AND subject_id = '" + id
                + "' AND entry_number = (SELECT MAX(entry_number) FROM tewatashi_ledger WHERE subject_id = '" + id
                + "')");
        assertOff(kind + ":" + id);
    }

    @Test
    void twoLedgerRowsThatWereSwappedAreFound() throws SQLException {
        String id = certificate();
        String chain =
                "UPDATE tewatashi_ledger SET entry_number = %d WHERE subject_id = '" + id + "' AND entry_number = %d";
        edit(chain.formatted(99, 2), chain.formatted(2, 3), chain.formatted(3, 99));
        assertOff("CERTIFICATE:" + id + "#2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            certificate | name_written = '長谷川　洋子'
            certificate | name_reading = 'ﾊｾｶﾞﾜ ﾊﾅｺ'
            certificate | birth_date = '1990-01-01'
            certificate | holder_id = 'somebody'
            certificate | paper_number = 'X-1'
            certificate | place_kind = 'VOID', place_ref = ''
            certificate | booked_slip_number = 7
            certificate | absent = 1
            certificate | held = 1
            """)
    void aCertificatesRowThatWasChangedIsFoundWithItsPlace(String table, String change) throws SQLException {
        String id = certificate();
        edit("UPDATE tewatashi_" + table + " SET " + change + " WHERE certificate_id = '" + id + "'");
        assertOff("CERTIFICATE:" + id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE tewatashi_session SET venue = 'elsewhere' WHERE stage = 'CLOSED'      | row SESSION:
            UPDATE tewatashi_session SET stage = 'SCHEDULED' WHERE stage = 'CLOSED'      | SESSION:
            UPDATE tewatashi_session SET seal = NULL WHERE stage = 'CLOSED'              | SESSION:
            UPDATE tewatashi_office SET seal = chain_head                                | row OFFICE:office
            UPDATE tewatashi_desk SET chain_length = 1                                   | row DESK:
            UPDATE tewatashi_slip SET valid = 1 WHERE valid = 0                          | row SLIP:
            UPDATE tewatashi_slip SET certificate_id = 'x' WHERE slip_number = 1         | row SLIP:
            DELETE FROM tewatashi_slip WHERE slip_number = 1                             | SLIP:
            DELETE FROM tewatashi_certificate WHERE paper_number = '0692749-000125-3'    | CERTIFICATE:
            DELETE FROM tewatashi_session WHERE stage = 'CLOSED'                         | SESSION:
            DELETE FROM tewatashi_desk                                                   | DESK:
            DELETE FROM tewatashi_office                                                 | OFFICE:office
            DELETE FROM tewatashi_ledger                                                 | CERTIFICATE:
            """)
    void anyOtherRowThatWasChangedOrDeletedIsFound(String edit, String place) throws SQLException {
        edit(edit);
        assertOff(place);
    }

    @Test
    void aSealThatTheStoreDoesNotKnowIsMissed() {
        String other = (seal.startsWith("A") ? "B" : "A") + seal.substring(1);
        Program inspected = inspect("--seal", other);
        assertThat(inspected.exit()).isEqualTo(1);
        assertThat(inspected.out()).contains("PRINTED_SEAL_MISSING");
        assertThat(inspect("--seal", "not-a-seal").exit()).isEqualTo(2);
    }

    @Test
    void aMissingOrForeignFileIsRefusedAndLeftAlone() throws IOException, SQLException {
        Path missing = folder.resolve("missing.db");
        Program none = Program.run("inspect", "--store", missing.toString());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("missing.db: there is no such file").hasLineCount(1);
        assertThat(missing).doesNotExist();

        Path text = Files.writeString(folder.resolve("text.db"), "no database");
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Path foreign = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE address (name TEXT)");
        }
        byte[] before = Files.readAllBytes(foreign);
        for (Path other : new Path[] {text, empty, foreign, folder}) {
            assertThat(Program.run("inspect", "--store", other.toString()).exit())
                    .isEqualTo(2);
        }
        for (Path other : new Path[] {text, foreign, folder, folder.resolve("no/such/folder.db")}) {
            assertThat(Program.run("replay", "--store", other.toString()).exit())
                    .isEqualTo(2);
        }
        assertThat(Files.readString(text)).isEqualTo("no database");
        assertThat(Files.readAllBytes(foreign)).isEqualTo(before);
        assertThat(empty).isEmptyFile();
    }
}
