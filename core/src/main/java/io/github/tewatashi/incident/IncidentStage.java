package io.github.tewatashi.incident;

import io.github.tewatashi.vocabulary.Coded;

/** How far an incident has come. */
public enum IncidentStage implements Coded {
    /** The paper is not where the book had it, or may not be: it is astray. */
    SUSPECTED,
    /** It is certain that the paper went the wrong way; it is still astray. */
    CONFIRMED,
    /** The paper was read again and lies in the safe. */
    RECOVERED,
    /** The owner received it through a normal encounter (S1). */
    WITH_OWNER,
    /** The paper was taken out of use: lost for good, or replaced. */
    OUT_OF_USE,
    /** The suspicion was unfounded: the holder had the paper all the time. */
    UNFOUNDED,
    /** All is done, and nothing more is written in this incident. */
    CLOSED;

    /** Whether the paper is still astray. */
    public boolean isAstray() {
        return this == SUSPECTED || this == CONFIRMED;
    }
}
