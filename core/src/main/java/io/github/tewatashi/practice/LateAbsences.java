package io.github.tewatashi.practice;

import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.OneSession;
import java.util.List;
import java.util.Optional;

/** Absences that were called in when the paper was on its way. */
final class LateAbsences implements Observer {

    private final HabitCollector sessions = new HabitCollector(HabitKind.ABSENT_AFTER_DISPATCH);
    private CertificateState state = CertificateFact.BEFORE_REGISTRATION;

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (entry.fact() instanceof CertificateFact fact) {
            CertificateState before = entry.number() == 1 ? CertificateFact.BEFORE_REGISTRATION : state;
            if (inPeriod
                    && fact instanceof AbsenceReported reported
                    && before.travelled().equals(Optional.of(reported.session()))) {
                sessions.add(new OneSession(reported.session()), entry);
            }
            state = fact.after(before);
        }
    }

    @Override
    public List<Habit> habits() {
        return sessions.habits();
    }
}
