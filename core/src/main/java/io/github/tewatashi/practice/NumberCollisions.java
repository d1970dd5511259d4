package io.github.tewatashi.practice;

import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.DispatchFact.NumberShared;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.OneNumber;
import io.github.tewatashi.practice.HabitSubject.OneSession;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;

/** Numbers that more than one paper goes by, or that were to be given out twice. */
final class NumberCollisions implements Observer {

    private final HabitCollector numbers = new HabitCollector(HabitKind.NUMBER_COLLISION);

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (!inPeriod) {
            return;
        }
        if (entry.fact() instanceof NumberShared shared) {
            numbers.add(new OneNumber(shared.session(), shared.number()), entry);
        } else if (entry.fact() instanceof CertificateRefused refused && refused.reason() == Reason.NUMBER_IN_USE) {
            refused.session().ifPresent(session -> numbers.add(new OneSession(session), entry));
        }
    }

    @Override
    public List<Habit> habits() {
        return numbers.habits();
    }
}
