package io.github.tewatashi.rule;

import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.fact.IncidentFact.GivenUp;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.fact.RegistryFact.Voided;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.HoldId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a fact takes away of all that an officer may have been refused for: by name, by booking the certificate for
 * another day, by a new slip instead of a locked one, or with the paper itself, whose number is free then for a paper
 * without any of it (S5, S12). The end of a session takes nothing away: an absence was of its day. Pure.
 *
 * @param holds holds that are in force no more
 * @param absence an absence that is in force no more
 * @param locked a locked slip in whose place there is another one, or will be
 */
public record Lift(List<HoldId> holds, Optional<AbsenceId> absence, Optional<SlipRecord> locked) {

    private static final Lift NOTHING = new Lift(List.of(), Optional.empty(), Optional.empty());

    /** Holds are copied. */
    public Lift {
        holds = List.copyOf(holds);
    }

    /**
     * What {@code fact} takes away.
     *
     * @param before how the certificate stood
     * @param slip the slip of its booking then, if it had one
     * @param day of a booking, the day of its session, if that is known; else it does not matter
     */
    public static Lift of(
            CertificateState before, CertificateFact fact, Optional<SlipRecord> slip, Optional<LocalDate> day) {
        if (fact instanceof HoldReleased released) {
            return new Lift(List.of(released.hold()), Optional.empty(), Optional.empty());
        }
        if (fact instanceof AbsenceWithdrawn withdrawn) {
            return new Lift(List.of(), Optional.of(withdrawn.absence()), Optional.empty());
        }
        if (fact instanceof Booked) {
            return ofBooking(before, slip, day);
        }
        return fact instanceof Voided || fact instanceof GivenUp ? allOf(before, slip) : NOTHING;
    }

    /** What a booking for a session of {@code day} takes away: a report of another day, and the old slip's lock. */
    public static Lift ofBooking(CertificateState before, Optional<SlipRecord> slip, Optional<LocalDate> day) {
        Optional<AbsenceId> absence = inForce(before)
                .filter(report -> !day.equals(Optional.of(report.day())))
                .map(Absence::id);
        return new Lift(List.of(), absence, slip.filter(old -> SlipRule.isLocked(old.state())));
    }

    /** All that a certificate and the slip of its booking have. */
    public static Lift allOf(CertificateState state, Optional<SlipRecord> slip) {
        return new Lift(
                state.holds().stream().map(Hold::id).toList(),
                inForce(state).map(Absence::id),
                slip.filter(old -> SlipRule.isLocked(old.state())));
    }

    /** Whether anything is taken away. */
    public boolean isAnything() {
        return !equals(NOTHING);
    }

    /** Whether an officer was refused for any of this. */
    public boolean isOf(HindranceMet met) {
        return met.absence()
                        .filter(absence -> absence().equals(Optional.of(absence)))
                        .isPresent()
                || met.holds().stream().anyMatch(holds::contains)
                || locked.filter(slip -> slip.session().equals(met.session())
                                && slip.number().equals(met.number())
                                && met.lock().equals(Optional.of(slip.state().unlocked())))
                        .isPresent();
    }

    private static Optional<Absence> inForce(CertificateState state) {
        return state.absence().filter(Absence::inForce);
    }
}
