package io.github.tewatashi.practice;

import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.TwoOfficers;
import io.github.tewatashi.rule.Lift;
import io.github.tewatashi.rule.RefusedOfficers;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds and absences that the back office lifted on the day on which, and after, an officer was refused for them. */
final class LiftedAfterRefusal implements Observer {

    private final ZoneId zone;
    private final Map<SessionId, LocalDate> days;
    private final HabitCollector pairs = new HabitCollector(HabitKind.LIFTED_AFTER_REFUSAL);
    private final List<LedgerEntry> met = new ArrayList<>();
    private CertificateState state = CertificateFact.BEFORE_REGISTRATION;

    LiftedAfterRefusal(ZoneId zone, Map<SessionId, LocalDate> days) {
        this.zone = zone;
        this.days = days;
    }

    @Override
    public void next(LedgerEntry entry, boolean inPeriod) {
        if (!(entry.fact() instanceof CertificateFact fact)) {
            return;
        }
        if (entry.number() == 1) {
            met.clear();
            state = CertificateFact.BEFORE_REGISTRATION;
        }
        if (fact instanceof HindranceMet) {
            met.add(entry);
        } else if (inPeriod && isToldHere(fact)) {
            Optional<LocalDate> booked = fact instanceof Booked booking
                    ? Optional.ofNullable(days.get(booking.session()))
                    : Optional.empty();
            lastOfDay(Lift.of(state, fact, Optional.empty(), booked), entry)
                    .ifPresent(refusal -> pairs.add(new TwoOfficers(refusal.officer(), entry.officer()), entry));
        }
        state = fact.after(state);
    }

    /** An override is told as one, and a paper out of use is handed to nobody. */
    private static boolean isToldHere(CertificateFact fact) {
        return fact instanceof Booked || (isLift(fact) && Overridden.by(fact).isEmpty());
    }

    private static boolean isLift(CertificateFact fact) {
        return fact instanceof HoldReleased || fact instanceof AbsenceWithdrawn;
    }

    private Optional<LedgerEntry> lastOfDay(Lift lift, LedgerEntry entry) {
        return met.stream()
                .filter(refusal -> day(refusal).equals(day(entry)))
                .filter(refusal -> lift.isOf(RefusedOfficers.fact(refusal)))
                .reduce((earlier, later) -> later);
    }

    private LocalDate day(LedgerEntry entry) {
        return LocalDate.ofInstant(entry.at(), zone);
    }

    @Override
    public List<Habit> habits() {
        return pairs.habits();
    }
}
