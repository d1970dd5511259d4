package io.github.tewatashi.inspection;

import java.util.List;

/**
 * One thing that an office does, with every entry that shows it. Holds no personal data (S4).
 *
 * @param practice what
 * @param about by whom, or where
 * @param where the entries that show it, in the ledger's order; at least one
 */
public record Habit(Practice practice, About about, List<Where.Entry> where) {

    /** The list is copied; no habit is named without an entry. */
    public Habit {
        where = List.copyOf(where);
        if (where.isEmpty()) {
            throw new IllegalArgumentException("a habit must have an entry");
        }
    }

    /** How often. */
    public int times() {
        return where.size();
    }
}
