package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A ledger far larger than the memory of the process that reads it is read to its end, on every database. As a whole it
 * would need 100 MB and more. (What ten million entries take is measured in the benchmarks.)
 */
@Tag("full")
class StreamedLedgerTest {

    private static final int ENTRIES = 100_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_ledger_is_never_in_memory_as_a_whole(Dialect dialect) throws Exception {
        String user = user(dialect);
        String url = filled(dialect);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamedLedger.class.getName(),
                        url,
                        user)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines().reduce((first, last) -> last)).contains("" + ENTRIES);
    }

    private static String user(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> "";
            case H2 -> "sa";
            case POSTGRESQL -> "postgres";
            case MARIADB -> "root";
        };
    }

    /** The URL of a database with a filled ledger. */
    private String filled(Dialect dialect) throws Exception {
        // On the disk: H2 in memory has everything in memory.
        String h2 = "jdbc:h2:file:" + folder.resolve("large");
        DataSource database = dialect == Dialect.H2 ? JdbcConnectionPool.create(h2, "sa", "") : Servers.empty(dialect);
        assertThat(JdbcStore.builder(database).createSchema().build().offices()).isEmpty();
        StreamedLedger.fill(database, ENTRIES);
        try (Connection connection = database.getConnection()) {
            if (dialect == Dialect.H2) {
                Database.execute(connection, "SHUTDOWN");
                return h2;
            }
            return connection.getMetaData().getURL();
        }
    }
}
