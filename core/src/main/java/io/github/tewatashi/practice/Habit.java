package io.github.tewatashi.practice;

import io.github.tewatashi.inspection.Where;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an office does, with every entry that shows it. Holds no personal data (S4).
 *
 * @param kind what is done
 * @param subject by whom, or where
 * @param shortest the shortest time that a step took, for a habit of haste; empty for any other, and if no time was
 *     taken
 * @param where the entries that show it, in the ledger's order; at least one
 */
public record Habit(HabitKind kind, HabitSubject subject, Optional<Duration> shortest, List<Where.Entry> where) {

    /**
     * The list is copied.
     *
     * @throws IllegalArgumentException if there is no entry
     */
    public Habit {
        where = List.copyOf(where);
        if (where.isEmpty()) {
            throw new IllegalArgumentException("a habit must have an entry");
        }
    }

    /** How many entries show it. */
    public int times() {
        return where.size();
    }
}
