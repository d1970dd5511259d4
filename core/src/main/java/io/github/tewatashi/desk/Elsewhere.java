package io.github.tewatashi.desk;

import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.SessionId;

/**
 * The other desk at which a slip is already. Look there first: the encounter there may be the person's own, or somebody
 * else's who carries the same slip. A desk that was left alone is freed from here with {@link #putBack}, so that nobody
 * waits for it in vain (L1). Tells nothing of any certificate's face (S4).
 */
public final class Elsewhere {

    private final Progress there;
    private final EncounterContext open;

    Elsewhere(Progress there, EncounterContext open) {
        this.there = there;
        this.open = open;
    }

    /** The session of that desk. */
    public SessionId session() {
        return open.session();
    }

    /** That desk. */
    public DeskName desk() {
        return open.desk();
    }

    /** The encounter that it has. */
    public EncounterId encounter() {
        return open.encounter();
    }

    /**
     * Ends that encounter without a hand-over, its paper back in the tray. A screen that is still open there hands
     * nothing over any more. Written down under the officer who was refused here.
     *
     * @return refused with {@code ENCOUNTER_OVER} if it is over already, or if the paper is in the person's hand
     */
    public Outcome<Receipt> putBack() {
        return there.encounters().putBack(there);
    }

    /** The desk and the encounter's id. */
    @Override
    public String toString() {
        return "Elsewhere[" + session() + "/" + desk() + " " + encounter() + "]";
    }
}
