package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.words.Reason;
import java.util.List;
import java.util.Optional;

/** Numbers that more than one paper goes by, or that were to be given out twice. */
final class NumberCollisions implements Observer {

    private final Groups numbers = new Groups(Practice.NUMBER_COLLISION);

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        boolean collision = entry.event() == Event.NUMBER_SHARED
                || (entry.event() == Event.REFUSED
                        && entry.details().reason().equals(Optional.of(Reason.NUMBER_IN_USE)));
        if (inPeriod && collision) {
            entry.details()
                    .session()
                    .ifPresent(session ->
                            numbers.add(About.number(session, entry.details().serial()), entry));
        }
    }

    @Override
    public List<Habit> habits() {
        return numbers.habits();
    }
}
