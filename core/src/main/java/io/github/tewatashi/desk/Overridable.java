package io.github.tewatashi.desk;

import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;

/** A refusal that a second officer can override with a reason (S12). The person then begins again. */
public final class Overridable {

    private final Steps steps;
    private final EncounterId refused;
    private final Reason reason;

    Overridable(Steps steps, EncounterId refused, Reason reason) {
        this.steps = steps;
        this.refused = refused;
        this.reason = reason;
    }

    /** What was refused. */
    public Reason reason() {
        return reason;
    }

    /** As {@link #override(OfficerId, String, CommandId)}, never to be repeated. */
    public Outcome<Reason> override(OfficerId second, String remark) {
        return override(second, remark, CommandId.random());
    }

    /**
     * Takes away what refused: unlocks the slip, withdraws the absence, or releases the hold.
     *
     * @param second an officer other than the one who was refused
     * @param remark why, in the officer's words; kept beside the ledger
     * @return what was overridden; refused with {@link Reason#SAME_OFFICER} or {@link Reason#REASON_MISSING}
     */
    public Outcome<Reason> override(OfficerId second, String remark, CommandId command) {
        return steps.override(refused, second, remark, command);
    }

    @Override
    public String toString() {
        return "Overridable[" + refused + " " + reason + "]";
    }
}
