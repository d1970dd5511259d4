package io.github.tewatashi.practice;

import io.github.tewatashi.inspection.Where;
import java.util.List;

/**
 * How often one near miss was met. Holds no personal data (S4).
 *
 * @param nearMiss what would have happened
 * @param papers how many papers, slips or sessions it was about: three tries for one paper are one
 * @param where the entries that show it, in the ledger's order; at least one
 */
public record Averted(NearMiss nearMiss, int papers, List<Where.Entry> where) {

    /**
     * The list is copied.
     *
     * @throws IllegalArgumentException if there is no entry
     */
    public Averted {
        where = List.copyOf(where);
        if (where.isEmpty()) {
            throw new IllegalArgumentException("a near miss must have an entry");
        }
    }
}
