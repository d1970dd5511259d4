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
     * @param counter the counter's name, at most {@link #MAX_NAME} characters; it begins at 1 when first asked
     * @param count how many, from 1 on
     * @return the first of them
     */
    long reserve(OfficeId office, String counter, int count);
}
