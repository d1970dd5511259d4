package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.storage.jdbc.JdbcStore;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A process of its own that hands over papers on one SQLite file until it is killed: it takes over the desks as the
 * last one left them, and writes down what its clients see.
 */
final class Life {

    static final int DESKS = 4;

    private Life() {}

    /**
     * Runs until killed, however long that takes.
     *
     * @param arguments the store's file, the history's file, which life it is, the seed, and from which paper on it
     *     works
     */
    public static void main(String[] arguments) throws IOException {
        int life = Integer.parseInt(arguments[2]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[3]));
        History history = new History(life, new FileOutputStream(arguments[1]));
        try (JdbcStore store = JdbcStore.sqlite(Path.of(arguments[0]));
                Load load = new Load(store, history, DESKS, random)) {
            List<Wanted> papers = load.hall().wanted();
            load.takeOver(papers);
            load.handOverForEver(papers.subList(Integer.parseInt(arguments[4]), papers.size()));
        }
    }

    /** Starts one and kills it (SIGKILL) once it was answered {@code calls} times. */
    static void liveAndDie(Path store, Path history, int life, long seed, int from, int calls) {
        Process process = start(
                Life.class,
                List.of("-XX:TieredStopAtLevel=1"),
                store.toString(),
                history.toString(),
                Integer.toString(life),
                Long.toString(seed),
                Integer.toString(from));
        while (answers(history) < calls && process.isAlive()) {
            Server.sleep(2);
        }
        try {
            // 128 + SIGKILL: it did not end by itself.
            if (process.destroyForcibly().waitFor() != 137) {
                throw new IllegalStateException("life " + life + " had ended before it was killed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long answers(Path history) {
        if (!Files.exists(history)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(history)) {
            return lines.filter(line -> line.startsWith("A\t")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process of this test. */
    static Process start(Class<?> main, List<String> options, String... arguments) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"));
        Stream<String> program = Stream.concat(Stream.of(main.getName()), Stream.of(arguments));
        try {
            return new ProcessBuilder(Stream.of(java, options.stream(), program)
                            .flatMap(part -> part)
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
