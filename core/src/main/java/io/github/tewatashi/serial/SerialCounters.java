package io.github.tewatashi.serial;

import io.github.tewatashi.words.OfficeId;

/**
 * Durable counters of an office. What is reserved once is never given again: not across threads, processes, restarts,
 * crashes or rolled-back transactions (S7). Gaps are fine.
 */
@FunctionalInterface
public interface SerialCounters {

    /** The longest name of a counter. */
    int MAX_NAME = 100;

    /**
     * Reserves {@code count} numbers in a row, outside any transaction of the caller.
     *
     * @param office whose counter
     * @param counter the counter's name, at most {@link #MAX_NAME} characters, none of them a control character or a lone
     *     surrogate; it begins at 1 when first asked
     * @param count how many, from 1 on
     * @return the first of them
     * @throws IllegalArgumentException if {@code counter} is no such name, or {@code count} is below 1
     */
    long reserve(OfficeId office, String counter, int count);

    /**
     * The rule of {@link #reserve}'s arguments, for whoever writes a store: the same on each.
     *
     * @throws IllegalArgumentException if {@code counter} is no name of a counter, or {@code count} is below 1
     */
    static void check(String counter, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1");
        }
        if (counter.length() > MAX_NAME) {
            throw new IllegalArgumentException("a counter's name must not be longer than " + MAX_NAME + " characters");
        }
        if (counter.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("a counter's name must not contain control characters or surrogates");
        }
    }
}
