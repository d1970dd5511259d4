package io.github.tewatashi.practice;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.RefusalsInHour;
import java.time.ZoneId;
import java.util.List;

/** What was refused, and at which hour of the day. */
final class RefusalHours implements Observer {

    private final ZoneId zone;
    private final HabitCollector refusals = new HabitCollector(HabitKind.REFUSED_IN_HOUR);

    RefusalHours(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (inPeriod && entry.fact() instanceof Fact.Refused refused) {
            int hour = entry.at().atZone(zone).getHour();
            refusals.add(new RefusalsInHour(refused.reason(), hour), entry);
        }
    }

    @Override
    public List<Habit> habits() {
        return refusals.habits();
    }
}
