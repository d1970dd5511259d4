package io.github.tewatashi.investigation;

import io.github.tewatashi.vocabulary.Coded;

/** Why the person of an encounter probably has a paper; the strongest reason is declared first. */
public enum LeadReason implements Coded {
    /** The paper itself was handed over in that encounter. */
    HANDED_OVER_THERE,
    /** The paper that the person received by the book was left over: they went away with another. */
    OWN_PAPER_LEFT_OVER,
    /** The slip shown, or the paper received, goes by the same number: the day of 2025-10-06. */
    SAME_NUMBER,
    /** The paper received bears an equal or equivalent name, by writing or by reading. */
    SAME_NAME,
    /** The paper's own slip was shown, and the name stated was another. */
    SLIP_WITH_ANOTHER_NAME,
    /** The slips' numbers follow each other: the papers lay side by side in the tray. */
    NEIGHBOURING_NUMBER,
    /** The next encounter at a desk at which the paper was out: it may still have lain there. */
    ENCOUNTER_AFTER,
    /** The encounter before at a desk at which the paper was out: it may have been taken out too early. */
    ENCOUNTER_BEFORE,
    /** At a desk at which the paper was out. */
    SAME_DESK
}
