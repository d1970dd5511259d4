package io.github.tewatashi.desk;

import io.github.tewatashi.name.Hint;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;

/** A refusal that a second officer can override with a reason in words (S12). The person then begins again. */
public final class Overridable {

    private final Progress refused;
    private final Reason reason;
    private final Optional<Hold> hold;

    Overridable(Progress refused, Reason reason, Optional<Hold> hold) {
        this.refused = refused;
        this.reason = reason;
        this.hold = hold;
    }

    /** Why the encounter was refused. */
    public Reason reason() {
        return reason;
    }

    /**
     * The hold that the encounter was refused for, the oldest if there are several; empty if it was refused for
     * something else. For the second officer, who answers for lifting it.
     */
    public Optional<Hold> hold() {
        return hold;
    }

    /**
     * Takes away what refused the encounter, and nothing newer: unlocks the slip, withdraws the absence, or releases
     * the hold. What else is in force, or has come since, stays, and refuses the next encounter.
     *
     * @param by the second officer, who was not refused for the same hold, absence or lock, and why:
     *     {@code by.because("...")}
     * @return the reason that was overridden; refused with {@link Reason#NOT_OVERRIDABLE} if what refused is not in
     *     force any more, {@link Reason#SAME_OFFICER} or {@link Reason#REASON_MISSING}
     */
    public Outcome<Reason> override(By by) {
        return refused.encounters().override(refused.encounter(), by);
    }

    /**
     * What the wrong answers that locked the slip had in common with the recorded name, as that they differ from it
     * only in voicing: for the second officer who has unlocked the slip, to help the person say the name. The officer
     * at the desk is not told, for these are hints of a face (S4).
     *
     * @param second the officer who unlocked the slip
     * @return in the order of {@link Hint}; empty if {@code second} did not unlock the slip, or nothing helps
     */
    public List<Hint> hintsAfterUnlock(OfficerId second) {
        return refused.encounters().hintsAfterUnlock(refused.encounter(), second);
    }

    /** The encounter and the reason. */
    @Override
    public String toString() {
        return "Overridable[" + refused.encounter() + " " + reason + "]";
    }
}
