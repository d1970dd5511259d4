package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import java.time.ZoneId;
import java.util.List;

/** What was refused, and at which hour of the day. */
final class RefusalHours implements Observer {

    private final ZoneId zone;
    private final Groups refusals = new Groups(Practice.REFUSED_IN_HOUR);

    RefusalHours(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (inPeriod && entry.event() == Event.REFUSED) {
            int hour = entry.at().atZone(zone).getHour();
            refusals.add(About.refusal(entry.details().reason().orElseThrow(), hour), entry);
        }
    }

    @Override
    public List<Habit> habits() {
        return refusals.habits();
    }
}
