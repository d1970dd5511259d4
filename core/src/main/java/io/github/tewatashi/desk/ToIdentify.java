package io.github.tewatashi.desk;

import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Slip and name point to one certificate, but somebody else with a paper in the tray could be meant as well: only the
 * birth date singles out one, or nobody gets anything (S2). The officer sees nothing yet (S4).
 */
public final class ToIdentify implements Answer, Step {

    private final Steps steps;
    private final EncounterId encounter;
    private final Optional<DeskView> seen;

    ToIdentify(Steps steps, EncounterId encounter, Optional<DeskView> seen) {
        this.steps = steps;
        this.encounter = encounter;
        this.seen = seen;
    }

    @Override
    public EncounterId encounter() {
        return encounter;
    }

    /**
     * Takes the birth date that the person states; never one that the officer suggests.
     *
     * @return {@link Matched} or {@link ToConfirm}, or refused with {@code IDENTIFIER_MISMATCH} or {@code AMBIGUOUS}
     */
    public Answer identify(LocalDate birthDate) {
        return steps.identify(encounter, seen, birthDate);
    }

    /** Ends the encounter without a hand-over. */
    public Outcome<Receipt> putBack() {
        return steps.putBack(encounter, seen);
    }

    @Override
    public String toString() {
        return "ToIdentify[" + encounter + "]";
    }
}
