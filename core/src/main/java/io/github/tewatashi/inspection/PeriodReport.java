package io.github.tewatashi.inspection;

import io.github.tewatashi.words.OfficeId;
import java.util.List;

/**
 * What an inspection of one office says of a period. Holds no personal data (S4).
 *
 * @param office whose books
 * @param period which days
 * @param books how much was read, where the papers are, and what is off; see {@link Inspection} for what the period
 *     leaves out
 * @param habits what comes before an accident, by {@link Practice}, the most frequent first
 * @param averted what would have happened without each rule, by {@link NearMiss}; what was not met is left out
 */
public record PeriodReport(
        OfficeId office, Period period, InspectionReport books, List<Habit> habits, List<Averted> averted) {

    /** Lists are copied. */
    public PeriodReport {
        habits = List.copyOf(habits);
        averted = List.copyOf(averted);
    }

    /** Whether nothing is off; habits and near misses are no flaws. */
    public boolean isSound() {
        return books.isSound();
    }
}
