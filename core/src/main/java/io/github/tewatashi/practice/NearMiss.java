package io.github.tewatashi.practice;

import io.github.tewatashi.vocabulary.Coded;
import io.github.tewatashi.vocabulary.Promise;

/**
 * What would have happened without one rule, as far as the ledger gives ground for it: each is counted from what the
 * rule refused, kept back or found, and from nothing else.
 */
public enum NearMiss implements Coded {
    /** Slip and stated name pointed to two certificates: the slip's paper would have gone to the other person. */
    NUMBER_AND_NAME_APART(Promise.S1),
    /**
     * A name was stated that is not that of the slip's certificate: by the slip alone its paper would have been given.
     */
    ANOTHER_NAME_STATED(Promise.S1),
    /** A slip of another session bore a number that this session gave to another: 2025-10-06. */
    SAME_NUMBER_OF_ANOTHER_DAY(Promise.S1),
    /** The paper in the officer's hand was not the one that was matched. */
    ANOTHER_PAPER_IN_HAND(Promise.S1),
    /** The officer compared two equivalent names and found them different. */
    NAME_FOUND_DIFFERENT(Promise.S1),
    /** The person looked at the paper at the desk and gave it back, or said that it is not theirs. */
    GIVEN_BACK_AT_DESK(Promise.S1),
    /** Somebody else could be meant, and the birth date was not that of the slip's holder. */
    NAMESAKE(Promise.S2),
    /** Somebody else could be meant, and not even the birth date told them apart. */
    NOT_SINGLED_OUT(Promise.S2),
    /** The paper was under suspicion. */
    UNDER_SUSPICION(Promise.S3),
    /** The holder had called in absent before the papers left. */
    WOULD_TRAVEL_THOUGH_ABSENT(Promise.S5),
    /** The paper was on hold when the papers left. */
    WOULD_TRAVEL_THOUGH_HELD(Promise.S5),
    /** Somebody came with slip and name of a holder reported absent, and nobody withdrew the absence. */
    ABSENTEES_PAPER_ASKED_FOR(Promise.S5),
    /** Somebody came for a paper on hold, and nobody released it. */
    HELD_PAPER_ASKED_FOR(Promise.S5),
    /** A count found the paper short or left over. */
    FOUND_BY_COUNT(Promise.S6),
    /** A closing was tried while a desk still had an encounter. */
    CLOSED_OVER_ENCOUNTER(Promise.S6),
    /** A number that the session had given already was given again. */
    NUMBER_GIVEN_AGAIN(Promise.S7),
    /** A number was read whose check digit is wrong. */
    NUMBER_MISREAD(Promise.S7),
    /** A second person was taken on while the paper of the first lay on the desk. */
    SECOND_PAPER_ON_DESK(Promise.S10),
    /** The office's own rule refused what the library's would have let through. */
    OWN_RULE(Promise.S11),
    /** A name was tried on a slip on which three wrong ones had been given. */
    GUESSED_ON(Promise.S12),
    /** An override was tried by one officer alone, or without a reason. */
    OVERRIDE_ALONE(Promise.S12),
    /** An override was tried of what protects match, singleness or place. */
    OVERRIDE_FORBIDDEN(Promise.S12);

    private final Promise promise;

    NearMiss(Promise promise) {
        this.promise = promise;
    }

    /** The rule without which it would have happened. */
    public Promise promise() {
        return promise;
    }
}
