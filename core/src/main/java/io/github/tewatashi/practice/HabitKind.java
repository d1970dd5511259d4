package io.github.tewatashi.practice;

import io.github.tewatashi.vocabulary.Coded;
import io.github.tewatashi.vocabulary.Promise;

/**
 * What an office does that is within the rules, and comes before an accident. None of these is a flaw: each is a thing
 * to look at, and to talk about.
 */
public enum HabitKind implements Coded {
    /** Overrides by the same two officers: two people who always agree are one (S12). */
    OVERRIDDEN_BY_PAIR(Promise.S12),
    /**
     * Refusals of one reason in one hour of the day: many in one hour are a queue that is too fast, or a wrong list.
     */
    REFUSED_IN_HOUR(Promise.S1),
    /** Handed over so soon after the name was stated that nobody can have compared it with the paper (S1). */
    HANDED_OVER_IN_HASTE(Promise.S1),
    /** The officer was asked to compare two names, and did not, or in less time than it takes (S1). */
    NAME_NOT_LOOKED_AT(Promise.S1),
    /**
     * A session to which papers had travelled was closed, and no paper was counted: nobody looked into the tray (S6).
     */
    CLOSED_WITHOUT_COUNT(Promise.S6),
    /** The day of a session to which papers had travelled is over, and it was not closed: 2025-10-06 (S6). */
    NOT_CLOSED(Promise.S6),
    /** An absence was reported when the paper was at the venue already (S5). */
    ABSENT_AFTER_DISPATCH(Promise.S5),
    /** Papers that go by one number travelled to one session, or a number that is in use was given out (S2, S7). */
    NUMBER_COLLISION(Promise.S7);

    private final Promise promise;

    HabitKind(Promise promise) {
        this.promise = promise;
    }

    /** The promise that it strains. */
    public Promise promise() {
        return promise;
    }
}
