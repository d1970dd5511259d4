package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.storage.jdbc.JdbcStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One process after another on one SQLite file, each killed in the midst of its work. */
final class Lives {

    /** So many papers for each, which is more than it gets through on most machines. */
    private static final int PAPERS = 60;

    private final Path folder;
    private final Path file;
    private final SplittableRandom random;
    private final History history = new History(0);
    private final List<Try> others = new ArrayList<>();

    Lives(Path folder, SplittableRandom random) {
        this.folder = folder;
        this.file = folder.resolve("day.db");
        this.random = random;
    }

    /** Lets {@code lives} processes live and die. */
    long liveAndDie(int lives) {
        // One more share of papers, for the one who finishes what the last one left.
        int papers = PAPERS * (lives + 1);
        try (JdbcStore store = JdbcStore.sqlite(file);
                Load load = new Load(store, history, Life.DESKS, random.split())) {
            var unused = load.prepare(papers, papers);
        }
        for (int life = 1; life <= lives; life++) {
            Path seen = folder.resolve("life-" + life);
            Life.liveAndDie(file, seen, life, random.nextLong(), PAPERS * (life - 1), random.nextInt(20, 120));
            others.addAll(History.read(seen));
        }
        try (JdbcStore store = JdbcStore.sqlite(file);
                Load load = new Load(store, history, Life.DESKS, random.split())) {
            load.takeOver(load.hall().wanted());
        }
        return lives;
    }

    long calls() {
        return history.tries().size() + others.size();
    }

    List<Contradiction> contradictions() {
        try (JdbcStore store = JdbcStore.sqlite(file);
                Load load = new Load(store, history, Life.DESKS, random.split())) {
            if (!load.hall().tewatashi().inspection().inspect().isSound()) {
                throw new AssertionError("the books are not sound");
            }
            return load.contradictions(load.hall().wanted(), others);
        }
    }
}
