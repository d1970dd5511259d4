package io.github.tewatashi.practice;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact.HandedOver;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.OneOfficer;
import io.github.tewatashi.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long it took from the stated name to the hand-over. */
final class HastyHandOvers implements Observer {

    private final Store store;
    private final Attention attention;
    private final HabitCollector officers = new HabitCollector(HabitKind.HANDED_OVER_IN_HASTE);

    HastyHandOvers(Store store, Attention attention) {
        this.store = store;
        this.attention = attention;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (inPeriod && entry.fact() instanceof HandedOver handedOver) {
            stated(handedOver)
                    .map(stated -> Duration.between(stated, entry.at()))
                    .filter(attention::isTooShort)
                    .ifPresent(took -> officers.add(new OneOfficer(entry.officer()), took, entry));
        }
    }

    /** When the name was stated: the first step of an encounter at its desk is written then. */
    private Optional<Instant> stated(HandedOver handedOver) {
        return store.history(handedOver.encounter()).stream()
                .filter(step -> step.fact() instanceof DeskFact && step.fact() instanceof Fact.Step)
                .map(LedgerEntry::at)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Habit> habits() {
        return officers.habits();
    }
}
