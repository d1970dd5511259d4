package io.github.tewatashi.storage.jdbc.fault;

import static java.util.stream.Collectors.groupingBy;

import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.store.Store;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * One of two processes that work on one database: both give out numbers, and then each of its desks wants every paper
 * that a desk of the other process wants at the same time.
 */
final class Contest {

    static final int PER_SESSION = 500;

    /** How many desks each process has. */
    private static final int DESKS = 4;

    /** Where the processes meet as a whole; the desks have the places below. */
    private static final int ALL = DESKS;

    private final Load load;
    private final Meeting meeting;
    private final int side;
    private final Papers papers;

    Contest(Store store, History history, Meeting meeting, int side, Papers papers, SplittableRandom random) {
        this.load = new Load(store, history, DESKS, random);
        this.meeting = meeting;
        this.side = side;
        this.papers = papers;
    }

    /** The papers of one round. */
    private record Papers(int first, int end) {

        /** So many more after these, for sessions of their own. */
        Papers next(int count) {
            int first = (end + PER_SESSION - 1) / PER_SESSION * PER_SESSION;
            return new Papers(first, first + count);
        }
    }

    /**
     * What was played.
     *
     * @param history what the clients of both processes saw
     * @param contradictions what is wrong with it
     * @param isSound whether the books are sound
     */
    record Played(List<Try> history, List<Contradiction> contradictions, boolean isSound) {

        /** How many certificates two desks had before them at the same time, of which one handed it over. */
        long contested() {
            return Contest.contested(history);
        }
    }

    /**
     * Starts the other process, and plays with it: round after round, until desks contended for so many papers. Now and
     * then one desk is through before the other begins, and on a busy machine often.
     */
    static Played play(Server server, Path folder, long demanded, SplittableRandom random) {
        try (Lines lines = new Lines(server.url(server.port()))) {
            JdbcStore store = JdbcStore.builder(lines.source()).createSchema().build();
            List<Try> seen = new ArrayList<>();
            Papers papers = new Papers(0, 0);
            int round = 0;
            for (; contested(seen) < demanded; round++) {
                long missing = demanded - contested(seen);
                papers = papers.next(Math.toIntExact(missing + missing / 20 + DESKS));
                seen.addAll(round(server, store, folder.resolve("round-" + round), round, papers, random));
            }
            try (Load load = new Load(store, new History(2 * round), DESKS, random.split())) {
                List<Contradiction> contradictions =
                        load.contradictions(load.hall().wanted(), seen);
                boolean isSound = load.hall().tewatashi().inspection().inspect().isSound();
                return new Played(List.copyOf(seen), contradictions, isSound);
            }
        }
    }

    private static List<Try> round(
            Server server, Store store, Path folder, int round, Papers papers, SplittableRandom random) {
        Path seen = folder.resolve("seen");
        Path meeting = folder.resolve("meeting");
        // Each process of each round has a number of its own.
        History history = new History(2 * round);
        try {
            Files.createDirectory(folder);
            Process other = Life.start(
                    Contest.class,
                    List.of(),
                    server.url(server.port()),
                    seen.toString(),
                    meeting.toString(),
                    Integer.toString(2 * round + 1),
                    Integer.toString(papers.first()),
                    Integer.toString(papers.end()),
                    Long.toString(random.nextLong()));
            try {
                new Contest(store, history, new Meeting(meeting, 0, other::isAlive), 0, papers, random.split()).play();
                if (other.waitFor() != 0) {
                    throw new IllegalStateException("the other process failed");
                }
            } finally {
                other.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Stream.concat(history.tries().stream(), History.read(seen).stream())
                .toList();
    }

    /**
     * The other process.
     *
     * @param arguments the database, the history's file, the meeting's file, its number, the papers, and the seed
     */
    public static void main(String[] arguments) throws IOException {
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[6]));
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        try (Lines lines = new Lines(arguments[0]);
                OutputStream file = new BufferedOutputStream(new FileOutputStream(arguments[1]))) {
            new Contest(
                            JdbcStore.create(lines.source()),
                            new History(Integer.parseInt(arguments[3]), file),
                            new Meeting(Path.of(arguments[2]), 1, parent::isAlive),
                            1,
                            new Papers(Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5])),
                            random)
                    .play();
        }
    }

    private void play() {
        try (load) {
            if (side == 0) {
                load.hall().open(papers.first(), papers.end(), PER_SESSION);
            }
            meeting.meet(ALL);
            load.bookEverySecond(papers.first() + side, papers.end(), PER_SESSION);
            meeting.meet(ALL);
            if (side == 0) {
                load.hall().dispatch(papers.first(), papers.end(), PER_SESSION);
            }
            meeting.meet(ALL);
            load.contend(load.hall().wanted(papers.first(), papers.end()), meeting);
        }
    }

    private static long contested(List<Try> history) {
        return history.stream()
                .filter(call -> call.request() == Request.HAND_OVER)
                .collect(groupingBy(Try::certificate))
                .values()
                .stream()
                .filter(Contest::isContested)
                .count();
    }

    private static boolean isContested(List<Try> handOvers) {
        Map<String, List<Try>> visits = handOvers.stream().collect(groupingBy(Try::visit));
        long began = visits.values().stream()
                .map(tries -> tries.stream().mapToLong(Try::invoked).min().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long ended = visits.values().stream()
                .map(tries -> tries.stream().mapToLong(Try::answered).max().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        long given = handOvers.stream()
                .filter(call -> call.said().kind() == Said.Kind.DONE)
                .map(Try::visit)
                .distinct()
                .count();
        return visits.size() > 1 && began < ended && given == 1;
    }
}
