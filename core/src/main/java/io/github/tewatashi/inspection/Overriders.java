package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.LedgerEntry;
import java.util.List;

/** Who overrode with whom. */
final class Overriders implements Observer {

    private final Groups pairs = new Groups(Practice.OVERRIDDEN_BY_PAIR);

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        Details details = entry.details();
        if (inPeriod && OverrideRule.overrides(entry) && details.second().isPresent()) {
            details.officer()
                    .ifPresent(first ->
                            pairs.add(About.pair(first, details.second().get()), entry));
        }
    }

    @Override
    public List<Habit> habits() {
        return pairs.habits();
    }
}
