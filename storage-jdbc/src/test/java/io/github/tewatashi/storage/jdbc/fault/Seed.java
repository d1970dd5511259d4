package io.github.tewatashi.storage.jdbc.fault;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Where all choices of a run come from. */
final class Seed {

    private static final String PROPERTY = "tewatashi.fault.seed";

    private Seed() {}

    /** Plays {@code story} with the seed that is asked for, or a new one; a failure tells which. */
    static void play(Consumer<SplittableRandom> story) {
        long seed = Long.getLong(PROPERTY, System.nanoTime());
        try {
            story.accept(new SplittableRandom(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("play it again with -D" + PROPERTY + "=" + seed, e);
        }
    }
}
