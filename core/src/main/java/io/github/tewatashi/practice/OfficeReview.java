package io.github.tewatashi.practice;

import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.rule.ChainCheck;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The review of one office's period: reads its ledger once, and shows every entry to all who look for something. */
final class OfficeReview {

    private final Store store;
    private final OfficeId office;
    private final Period period;
    private final Map<SessionId, LocalDate> days = new HashMap<>();
    private final List<Observer> observers;
    private final NearMissObserver nearMisses;
    private Optional<Subject> reading = Optional.empty();
    private ChainCheck chain = new ChainCheck();

    OfficeReview(Store store, OfficeId office, Period period, Attention attention) {
        this.store = store;
        this.office = office;
        this.period = period;
        nearMisses = new NearMissObserver(store);
        // In the order of the kinds of habit.
        observers = List.of(
                new OverridingPairs(),
                new RefusalHours(period.zone()),
                new HastyHandOvers(store, attention),
                new NamesNotLookedAt(attention),
                new SessionClosings(days, period),
                new LateAbsences(),
                new NumberCollisions());
    }

    PracticeReport review() {
        try {
            read();
        } catch (RuntimeException e) {
            if (!StoreException.tellsOfUnreadableRow(e)) {
                throw e;
            }
            // As far as it could be read: where it could not, an inspection says.
        }
        List<Habit> habits = observers.stream()
                .flatMap(observer -> observer.habits().stream())
                .toList();
        return new PracticeReport(office, period, habits, nearMisses.averted());
    }

    private void read() {
        try (Stream<SessionRecord> sessions = store.sessions(office)) {
            sessions.forEach(session -> days.put(session.id(), session.date()));
        }
        try (Stream<LedgerEntry> ledger = store.ledger(office)) {
            ledger.forEach(this::next);
        }
    }

    private void next(LedgerEntry entry) {
        if (!reading.equals(Optional.of(entry.subject()))) {
            reading = Optional.of(entry.subject());
            chain = new ChainCheck();
        }
        chain.next(entry);
        if (chain.isWhole()) {
            boolean inPeriod = period.holds(entry.at());
            observers.forEach(observer -> observer.next(entry, inPeriod));
            nearMisses.next(entry, inPeriod);
        }
    }
}
