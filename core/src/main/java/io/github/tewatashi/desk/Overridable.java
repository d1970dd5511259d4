package io.github.tewatashi.desk;

import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;

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

    /** The encounter and the reason. */
    @Override
    public String toString() {
        return "Overridable[" + refused.encounter() + " " + reason + "]";
    }
}
