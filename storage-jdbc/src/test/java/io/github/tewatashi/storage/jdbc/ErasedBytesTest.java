package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.ChangeBuilder;
import io.github.tewatashi.store.contract.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased from an SQLite file is not in its bytes any more: neither in the pages in use nor in free space. */
class ErasedBytesTest {

    /** Enough for several pages, so that rows and keys lie among others, move, and leave holes. */
    private static final int PAPERS = 60;

    @TempDir
    private Path folder;

    @Test
    void no_fragment_of_a_face_is_left_in_the_file_or_its_log_after_a_checkpoint() throws IOException, SQLException {
        Path file = folder.resolve("day.db");
        try (JdbcStore store = JdbcStore.sqlite(file)) {
            for (int i = 0; i < PAPERS; i++) {
                register(store, i);
            }
            checkpoint(file);
            assertThat(found(0))
                    .as("fragments before, so that the search can find any")
                    .hasSize(7);
            for (int i = 0; i < PAPERS; i += 2) {
                CertificateRecord paper = store.certificate(paper(i).id()).orElseThrow();
                assertThat(store.commit(Samples.change("erase " + i, Day.erased(paper))))
                        .isEqualTo(Committed.DONE);
            }
            checkpoint(file);
            for (int i = 0; i < PAPERS; i++) {
                assertThat(found(i)).as("fragments of paper %s", i).hasSize(i % 2 == 0 ? 0 : 7);
            }
        }
    }

    private static void register(JdbcStore store, int i) {
        ChangeBuilder change = Samples.draft("register " + i);
        Samples.write(change, paper(i));
        change.remark("remark" + i + ";");
        assertThat(store.commit(change.findBy(paper(i).id(), Set.of("name:key" + i + ";", "name:more" + i + ";"))
                        .done()))
                .isEqualTo(Committed.DONE);
    }

    private static CertificateRecord paper(int i) {
        // Of unlike lengths, so that rows do not fit into each other's holes.
        String name = "x".repeat(i * 7 % 40) + "見本" + i + ";";
        Face face = Face.of(name, "ミホン" + i + ";", LocalDate.of(1903, 1, 1).plusDays(i), "number" + i + ";");
        return Samples.certificate(Samples.OFFICE, "paper " + i, face);
    }

    /** Which fragments of a paper are in the file or in what lies beside it. */
    private List<String> found(int i) throws IOException {
        List<String> found = new ArrayList<>();
        String birthDate = LocalDate.of(1903, 1, 1).plusDays(i).toString();
        for (String fragment : List.of(
                "見本" + i + ";",
                "ミホン" + i + ";",
                birthDate,
                "number" + i + ";",
                "key" + i + ";",
                "more" + i + ";",
                "remark" + i + ";")) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (contains(Files.readAllBytes(file), fragment) && !found.contains(fragment)) {
                        found.add(fragment);
                    }
                }
            }
        }
        return found;
    }

    private static boolean contains(byte[] bytes, String fragment) {
        // Byte for byte: in this charset every byte is one character.
        String searched = new String(fragment.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(searched);
    }

    private static void checkpoint(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(Database.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)"))
                    .isEqualTo("0");
        }
    }
}
