package io.github.tewatashi.practice;

import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.TwoOfficers;
import java.util.List;

/** Who overrode whose refusals. */
final class OverridingPairs implements Observer {

    private final HabitCollector pairs = new HabitCollector(HabitKind.OVERRIDDEN_BY_PAIR);

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (inPeriod) {
            Overridden.by(entry.fact())
                    .ifPresent(overridden ->
                            pairs.add(new TwoOfficers(overridden.refusedOfficer(), entry.officer()), entry));
        }
    }

    @Override
    public List<Habit> habits() {
        return pairs.habits();
    }
}
