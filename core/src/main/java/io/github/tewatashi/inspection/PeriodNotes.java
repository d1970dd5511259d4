package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import java.util.List;

/** What is noted of one office's period while its ledger is read: habits and near misses. */
final class PeriodNotes {

    private final Period period;
    private final List<Observer> observers;
    private final NearMisses nearMisses;

    PeriodNotes(Notebook notebook, Period period, Attention attention) {
        this.period = period;
        nearMisses = new NearMisses(notebook);
        // In the order of the practices.
        observers = List.of(
                new Overriders(),
                new RefusalHours(period.zone()),
                new Haste(notebook, attention),
                new NamesNotLookedAt(attention),
                new Closings(notebook, period),
                new LateAbsences(),
                new NumberCollisions());
    }

    /** The next entry of those that are well formed and rightly linked: what comes after a broken link proves nothing. */
    void next(LedgerEntry entry) {
        boolean inPeriod = period.holds(entry.at());
        observers.forEach(observer -> observer.next(entry, inPeriod));
        nearMisses.next(entry, inPeriod);
    }

    PeriodReport report(Notebook notebook, InspectionReport books) {
        return new PeriodReport(
                notebook.office,
                period,
                books,
                observers.stream()
                        .flatMap(observer -> observer.habits().stream())
                        .toList(),
                nearMisses.averted());
    }
}
