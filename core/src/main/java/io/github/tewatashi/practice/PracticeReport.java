package io.github.tewatashi.practice;

import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.vocabulary.OfficeId;
import java.util.List;

/**
 * What an office did in a period that comes before an accident, and what the rules kept from happening. Holds no
 * personal data (S4).
 *
 * @param office whose ledger
 * @param period which days
 * @param habits what comes before an accident, in the order of {@link HabitKind}; of one kind the most frequent first
 * @param averted what would have happened without each rule, in the order of {@link NearMiss}; what was not met is left
 *     out
 */
public record PracticeReport(OfficeId office, Period period, List<Habit> habits, List<Averted> averted) {

    /** Lists are copied. */
    public PracticeReport {
        habits = List.copyOf(habits);
        averted = List.copyOf(averted);
    }
}
