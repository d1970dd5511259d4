package io.github.tewatashi.proof;

import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.fact.RegistryFact.HoldReleased;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Hold;
import java.util.Optional;

/** Whether what was lifted is what was named, and what had refused (S5, S12). */
final class Overturned {

    private Overturned() {}

    /** Whether a hold is gone from a paper whose release the step did not write down. */
    static boolean holdsGoneUnnamed(Taken taken, int paper) {
        return taken.was(paper).holds().stream()
                .map(Hold::id)
                .filter(id -> taken.is(paper).hold(id).isEmpty())
                .anyMatch(id -> taken.entries().stream()
                        .noneMatch(entry -> entry.fact() instanceof HoldReleased released
                                && released.hold().equals(id)));
    }

    /** Whether the override of an encounter's refusal lifted a hold or an absence that had not refused there. */
    static boolean isNewer(Taken taken, EncounterId refused) {
        return taken.entries().stream()
                .anyMatch(entry -> taken.before().book().entries().stream()
                        .flatMap(earlier -> earlier.fact(HindranceMet.class).stream())
                        .filter(met -> met.encounter().equals(refused))
                        .noneMatch(met -> isAbout(met, entry.fact())));
    }

    private static boolean isAbout(HindranceMet met, Fact lifted) {
        if (lifted instanceof HoldReleased released) {
            return met.refusedHold().equals(Optional.of(released.hold()));
        }
        return !(lifted instanceof AbsenceWithdrawn withdrawn)
                || met.refusedAbsence().equals(Optional.of(withdrawn.absence()));
    }
}
