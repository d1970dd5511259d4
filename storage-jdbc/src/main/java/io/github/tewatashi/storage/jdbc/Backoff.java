package io.github.tewatashi.storage.jdbc;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often, and how long apart, something is tried again that others were in the way of. The pauses grow and differ at
 * random, so that those who met do not meet again.
 *
 * @param tries how often at most
 * @param first the longest first pause; each following one may be twice as long
 * @param random makes the pauses differ
 */
record Backoff(int tries, Duration first, RandomGenerator random) {

    /** Ten tries are over after a second and a half at most. */
    static Backoff usual() {
        return new Backoff(10, Duration.ofMillis(3), new java.util.SplittableRandom());
    }

    /**
     * Waits before trying again.
     *
     * @return whether to try again: not when the tries are used up, or the thread was interrupted
     */
    boolean again(int tried) {
        if (tried >= tries) {
            return false;
        }
        long longest = first.toNanos() << (tried - 1);
        try {
            Thread.sleep(Duration.ofNanos(random.nextLong(longest)).toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
