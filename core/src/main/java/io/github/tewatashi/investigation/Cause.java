package io.github.tewatashi.investigation;

import io.github.tewatashi.vocabulary.Coded;
import io.github.tewatashi.vocabulary.Promise;

/**
 * What the ledger shows was not as it should be on an incident's day, in the order of the countermeasures of
 * 2025-10-06. None of them is taken from anybody's words.
 */
public enum Cause implements Coded {
    /** The paper was handed over although slip and stated name had not been matched with it (countermeasure 1). */
    NAME_NOT_MATCHED(Promise.S1),
    /**
     * The paper was handed over to a proxy who was not recorded beforehand, or not for that day, by another officer.
     */
    PROXY_NOT_AUTHORISED(Promise.S1),
    /** The paper was handed over although somebody else could be meant. */
    NOT_SINGLED_OUT(Promise.S2),
    /** Another paper in the tray went by the same number (countermeasure 2). */
    NUMBER_SHARED(Promise.S7),
    /** An older slip of another session, void by then, bore the paper's number (countermeasure 3). */
    OLD_SLIP_OF_SAME_NUMBER(Promise.S1),
    /** A slip of another session was shown with the paper's number (countermeasure 3). */
    SLIP_OF_OTHER_SESSION(Promise.S1),
    /**
     * The paper was taken along or handed over although its holder was absent, or it was on hold (countermeasure 4).
     */
    MOVED_THOUGH_ABSENT(Promise.S5),
    /** The holder called in absent when the paper was on its way already (countermeasure 4). */
    ABSENCE_AFTER_DISPATCH(Promise.S5),
    /** The papers left over were not counted before the incident was noticed (countermeasure 5). */
    NOT_COUNTED(Promise.S6),
    /** A count was made, and differed from the book (countermeasure 5). */
    COUNT_DIFFERED(Promise.S6),
    /** A step with the paper or its slip was refused. */
    REFUSED_BEFORE(Promise.S1),
    /** Two people overrode a refusal. */
    OVERRIDDEN(Promise.S12),
    /** Another promise was not kept, or the books were changed: see the inspection. */
    BOOKS_UNSOUND(Promise.S8);

    private final Promise promise;

    Cause(Promise promise) {
        this.promise = promise;
    }

    /** The promise that it is about. */
    public Promise promise() {
        return promise;
    }
}
