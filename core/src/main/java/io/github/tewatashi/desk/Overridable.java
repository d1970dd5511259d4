package io.github.tewatashi.desk;

import io.github.tewatashi.name.Hint;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;

/** A refusal that a second officer can override with a reason in words (S12). The person then begins again. */
public final class Overridable {

    private final Progress refused;
    private final Reason reason;

    Overridable(Progress refused, Reason reason) {
        this.refused = refused;
        this.reason = reason;
    }

    /** Why the encounter was refused. */
    public Reason reason() {
        return reason;
    }

    /**
     * Takes away what refused the encounter: unlocks the slip, withdraws the absence, or releases the hold.
     *
     * @param by the second officer, who is not the one who was refused, and why: {@code by.because("...")}
     * @return the reason that was overridden; refused with {@link Reason#NOT_OVERRIDABLE} if this refusal was
     *     overridden before or would not be one any more, {@link Reason#SAME_OFFICER} or {@link Reason#REASON_MISSING}
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
