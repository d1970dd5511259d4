package io.github.tewatashi.storage.jdbc.fault;

import static java.util.stream.Collectors.groupingBy;

import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.store.Store;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
    private final int papers;

    Contest(Store store, History history, Path meeting, int side, int papers, SplittableRandom random) {
        this.load = new Load(store, history, DESKS, random);
        this.meeting = new Meeting(meeting, side);
        this.side = side;
        this.papers = papers;
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
            return history.stream()
                    .filter(call -> call.verb() == Verb.HAND_OVER)
                    .collect(groupingBy(Try::certificate))
                    .values()
                    .stream()
                    .filter(Contest::isContested)
                    .count();
        }
    }

    /** Starts the other process, and plays with it. */
    static Played play(Server server, Path folder, int papers, SplittableRandom random) {
        Path meeting = folder.resolve("meeting");
        Path seen = folder.resolve("seen");
        String url = server.url(server.port());
        History history = new History(0);
        try (Lines lines = new Lines(url)) {
            JdbcStore store = JdbcStore.builder(lines.source()).createSchema().build();
            Contest here = new Contest(store, history, meeting, 0, papers, random.split());
            Process other = Life.start(
                    Contest.class,
                    List.of(),
                    url,
                    seen.toString(),
                    meeting.toString(),
                    Integer.toString(papers),
                    Long.toString(random.nextLong()));
            try {
                here.play();
                if (other.waitFor() != 0) {
                    throw new IllegalStateException("the other process failed");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                other.destroyForcibly();
            }
            List<Contradiction> contradictions =
                    here.load.contradictions(here.load.hall().wanted(), History.read(seen));
            List<Try> all = Stream.concat(history.tries().stream(), History.read(seen).stream())
                    .toList();
            return new Played(
                    all,
                    contradictions,
                    here.load.hall().tewatashi().inspection().inspect().isSound());
        }
    }

    /**
     * The other process.
     *
     * @param arguments the database, the history's file, the meeting's file, how many papers, and the seed
     */
    public static void main(String[] arguments) throws IOException {
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[4]));
        try (Lines lines = new Lines(arguments[0]);
                OutputStream file = new BufferedOutputStream(new FileOutputStream(arguments[1]))) {
            new Contest(
                            JdbcStore.create(lines.source()),
                            new History(1, file),
                            Path.of(arguments[2]),
                            1,
                            Integer.parseInt(arguments[3]),
                            random)
                    .play();
        }
    }

    private void play() {
        try (load) {
            if (side == 0) {
                load.hall().open(papers, PER_SESSION);
            }
            meeting.meet(ALL);
            load.bookEverySecond(side, papers, PER_SESSION);
            meeting.meet(ALL);
            if (side == 0) {
                load.hall().dispatch();
            }
            meeting.meet(ALL);
            load.contend(load.hall().wanted(), meeting::meet);
        }
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
