package io.github.tewatashi.benchmarks;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.storage.memory.MemoryStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * An inspection over a large ledger: streamed, in a small heap, and its CPU time as a ratio to plain SHA-256 over as
 * many bytes as it hashed, both on one core.
 *
 * <pre>{@code
 * mvn -pl examples/benchmarks -am package -DskipTests
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.tewatashi.benchmarks.InspectionBenchmark 1000000 /dev/shm/office.db
 * }</pre>
 *
 * <p>If the file is not there, an office is played through the library in memory, which needs a few gigabytes, and
 * written to it; if it is, the number is not looked at. Delete it when done. The inspection runs in a virtual machine
 * of its own with a heap of 64 MB, twice: the first time it is timed, from a cold start, the second time the bytes are
 * counted. Times are CPU times of one thread, so that what else runs on the machine matters little.
 */
public final class InspectionBenchmark {

    private static final String HEAP = "-Xmx64m";

    private InspectionBenchmark() {}

    /** {@code entries file}, or {@code inspect file} in the virtual machine with the small heap. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("arguments: the number of entries, and a file");
        }
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("inspect")) {
            inspect(file);
            return;
        }
        if (!Files.exists(file)) {
            fill(file, Long.parseLong(arguments[0]));
        }
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InspectionBenchmark.class.getName(),
                        "inspect",
                        file.toString())
                .inheritIO()
                .start();
        if (small.waitFor() != 0) {
            throw new IllegalStateException("the inspection did not end well");
        }
    }

    /** Played in memory, then written in large pieces: what is inspected is what the library wrote, entry by entry. */
    private static void fill(Path file, long entries) throws SQLException {
        MemoryStore played = new MemoryStore();
        GeneratedOffice office = new GeneratedOffice(Tewatashi.on(played).build());
        office.day(1);
        long aDay;
        try (Stream<LedgerEntry> ledger = played.ledger(GeneratedOffice.OFFICE)) {
            aDay = ledger.count();
        }
        for (int day = 2; (day - 1) * aDay < entries; day++) {
            office.day(day);
        }
        Copy.of(GeneratedOffice.OFFICE, played, file);
    }

    private static void inspect(Path file) {
        try (JdbcStore store = JdbcStore.sqlite(file)) {
            Inspection inspection = Tewatashi.on(store).build().inspection();
            long before = cpu();
            InspectionReport report = inspection.inspect(GeneratedOffice.OFFICE);
            long took = cpu() - before;
            long peak = peakOfHeap();

            CountedSha256.COUNT.set(0);
            Security.insertProviderAt(new CountedSha256.Counting(), 1);
            InspectionReport counted = inspection.inspect(GeneratedOffice.OFFICE);
            Security.removeProvider(CountedSha256.Counting.NAME);
            if (!counted.isSound() || !report.isSound()) {
                throw new IllegalStateException("the generated books must be sound");
            }
            long bytes = CountedSha256.COUNT.get();
            long plain = CountedSha256.plain(bytes);
            long entries = report.inspected().entries();
            System.out.printf(
                    "%,d entries, %,d hand-overs, %,d seals%n",
                    entries, report.inspected().handOvers(), report.inspected().seals());
            System.out.printf("%,d bytes hashed, %d per entry%n", bytes, bytes / entries);
            System.out.printf("inspection %.1f s CPU, %,d entries/s%n", took / 1e9, entries * 1_000_000_000L / took);
            System.out.printf("plain SHA-256 over as many bytes %.2f s CPU%n", plain / 1e9);
            System.out.printf("ratio %.1f%n", (double) took / plain);
            System.out.printf("peak heap %,d KB of %s%n", peak / 1024, HEAP);
        }
    }

    /** CPU time of this thread: others may be at work on the machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peakOfHeap() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        return pools.stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
