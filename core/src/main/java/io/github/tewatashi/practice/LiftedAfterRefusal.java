package io.github.tewatashi.practice;

import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.practice.HabitSubject.TwoOfficers;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        } else if (inPeriod) {
            lifted(fact)
                    .flatMap(what -> lastOfDay(what, entry))
                    .ifPresent(refusal -> pairs.add(new TwoOfficers(refusal.officer(), entry.officer()), entry));
        }
        state = fact.after(state);
    }

    /** Which refusals were for what this fact lifts; an override is told as one. */
    private Optional<Predicate<HindranceMet>> lifted(CertificateFact fact) {
        if (fact instanceof HoldReleased released && released.override().isEmpty()) {
            HoldId hold = released.hold();
            return Optional.of(refused -> refused.holds().contains(hold));
        }
        if (fact instanceof AbsenceWithdrawn withdrawn && withdrawn.override().isEmpty()) {
            return Optional.of(of(withdrawn.absence()));
        }
        if (fact instanceof Booked booked) {
            return state.absence()
                    .filter(Absence::inForce)
                    .filter(absence -> !absence.day().equals(days.get(booked.session())))
                    .map(absence -> of(absence.id()));
        }
        return Optional.empty();
    }

    private static Predicate<HindranceMet> of(AbsenceId absence) {
        return refused -> refused.absence().equals(Optional.of(absence));
    }

    private Optional<LedgerEntry> lastOfDay(Predicate<HindranceMet> what, LedgerEntry lift) {
        return met.stream()
                .filter(entry -> day(entry).equals(day(lift)))
                .filter(entry -> entry.fact(HindranceMet.class).filter(what).isPresent())
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
