package io.github.tewatashi.serial;

import io.github.tewatashi.vocabulary.OfficeId;

/**
 * The durable counters of an office. A number that was reserved once is never given again: not across threads,
 * processes, restarts, crashes or rolled-back transactions (S7). There can be gaps.
 */
@FunctionalInterface
public interface SerialCounters {

    /** The longest name of a counter, in UTF-16 units. */
    int MAX_NAME = 100;

    /**
     * Reserves numbers in a row, outside any transaction of the caller. A counter begins at 1 when it is first asked.
     *
     * @param office the office whose counter it is
     * @param counter the name of the counter: at most {@link #MAX_NAME} UTF-16 units, none of them a control character
     *     or a lone surrogate
     * @param count how many numbers are reserved, at least 1
     * @return the first one of the reserved numbers
     * @throws IllegalArgumentException if {@code counter} is no such name, or {@code count} is below 1
     */
    long reserve(OfficeId office, String counter, int count);

    /**
     * Checks the arguments of {@link #reserve}, for whoever writes a store, so that the rule is the same on every
     * store.
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
