package io.github.tewatashi.benchmarks;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.vocabulary.OfficeId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * What memory it takes to read a ledger of ten million entries from the first to the last. The database is filled here;
 * a process of its own with a small heap reads it and tells how much of that it used at most.
 *
 * <pre>
 *   java -cp benchmarks.jar io.github.tewatashi.benchmarks.LedgerMemory sqlite 10000000 64m
 *   java -cp benchmarks.jar io.github.tewatashi.benchmarks.LedgerMemory postgresql 10000000 64m
 * </pre>
 *
 * <p>Takes some 6 GB of room where temporary files go, and gives it back.
 */
public final class LedgerMemory {

    private static final OfficeId OFFICE = new OfficeId("office");
    private static final int CHAIN = 10;

    private LedgerMemory() {}

    /**
     * Fills and measures.
     *
     * @param arguments {@code sqlite} or {@code postgresql}, how many entries, and how large the reader's heap is
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("read")) {
            read(arguments[1], arguments[2], out);
            return;
        }
        long entries = Long.parseLong(arguments[1]);
        Path folder = Files.createTempDirectory("ledger");
        try {
            if (arguments[0].equals("sqlite")) {
                measure("sqlite", "jdbc:sqlite:" + folder.resolve("ledger.db"), entries, arguments[2], out);
            } else {
                try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.toFile())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start()) {
                    String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
                    measure("postgresql", url, entries, arguments[2], out);
                }
            }
        } finally {
            try (Stream<Path> inside = Files.walk(folder)) {
                inside.sorted(java.util.Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void measure(String kind, String url, long entries, String heap, PrintWriter out)
            throws IOException, InterruptedException, SQLException {
        long begin = System.nanoTime();
        fill(source(kind, url), kind, entries);
        out.printf("%s: filled with %,d entries in %s%n", kind, entries, since(begin));
        Process reader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerMemory.class.getName(),
                        "read",
                        kind,
                        url))
                .inheritIO()
                .start();
        int exit = reader.waitFor();
        out.printf("%s: the reader with a heap of %s ended with %d%n", kind, heap, exit);
    }

    private static DataSource source(String kind, String url) {
        if (kind.equals("sqlite")) {
            SQLiteDataSource file = new SQLiteDataSource();
            file.setUrl(url);
            return file;
        }
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(url);
        return server;
    }

    /** Entries that can be read, ten to a chain. Not acknowledged to anybody, so not synced either. */
    private static void fill(DataSource database, String kind, long entries) throws SQLException {
        boolean sqlite = kind.equals("sqlite");
        JdbcStore.builder(database).createSchema().build().close();
        String numbers = sqlite
                ? "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < " + (entries - 1) + ")"
                : "WITH n AS (SELECT generate_series(0, " + (entries - 1) + ") AS i)";
        String chain = "CONCAT('c', 100000000 + i / " + CHAIN + ")";
        String digest = "'" + "0".repeat(64) + "'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sqlite ? "PRAGMA synchronous = OFF" : "SET synchronous_commit = off");
            statement.execute(numbers
                    + " INSERT INTO tewatashi_ledger (subject_kind, subject_id, entry_number, entry_format,"
                    + " office_id, fact, happened_at, command_id, ordinal, officer_id, certificate_id, codes,"
                    + " previous_digest, digest)"
                    + " SELECT 'CERTIFICATE', " + chain + ", i % " + CHAIN + " + 1, " + LedgerEntry.FORMAT
                    + ", '" + OFFICE + "', 'REGISTERED', "
                    + (sqlite ? "" : "TIMESTAMP ")
                    + "'2025-10-06 00:30:00.123456', CONCAT('command-', 100000000 + i), 0, 'officer', "
                    + chain + ", '', " + digest + ", " + digest + " FROM n");
            if (!sqlite) {
                statement.execute("ANALYZE tewatashi_ledger");
            }
        }
    }

    private static void read(String kind, String url, PrintWriter out) {
        JdbcStore store = JdbcStore.create(source(kind, url));
        long begin = System.nanoTime();
        try (Stream<?> ledger = store.ledger(OFFICE)) {
            long entries = ledger.mapToLong(entry -> 1).sum();
            out.printf("%s: read %,d entries in %s%n", kind, entries, since(begin));
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        out.printf("%s: heap used at most %,d kB, garbage included%n", kind, peak / 1024);
    }

    private static String since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s";
    }
}
