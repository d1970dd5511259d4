package io.github.tewatashi.serial;

import io.github.tewatashi.vocabulary.OfficeId;
import java.util.function.LongFunction;

/**
 * The next number of a counter that no slip of the office bears (S7). Ordinarily that is the first one that is
 * reserved. Numbers that are given already are passed over in blocks that double, so that a counter which is far behind
 * catches up with few writes; what is left of the last block is a gap.
 *
 * @param counters the store's counters
 * @param office the office
 * @param counter the name of the counter
 * @param number the number on the slip that a count stands for
 */
record FreeNumbers(SerialCounters counters, OfficeId office, String counter, LongFunction<SerialNumber> number) {

    private static final int LARGEST_BLOCK = 1 << 20;

    SerialNumber next() {
        for (int size = 1; ; size = Math.min(LARGEST_BLOCK, 2 * size)) {
            long first = counters.reserve(office, counter, size);
            for (long count = first; count < first + size; count++) {
                SerialNumber candidate = number.apply(count);
                if (!counters.isGiven(office, candidate)) {
                    return candidate;
                }
            }
        }
    }
}
