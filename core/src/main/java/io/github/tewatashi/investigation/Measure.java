package io.github.tewatashi.investigation;

import io.github.tewatashi.vocabulary.Coded;

/** What keeps a cause from coming back: the countermeasures of 2025-10-06 first. */
public enum Measure implements Coded {
    /** Countermeasure 1. */
    NAME_FIRST,
    /** A proxy is recorded before the paper travels, by another officer than the one at the desk. */
    PROXIES_BEFOREHAND,
    /** Countermeasure 2. */
    RUNNING_NUMBERS,
    /** Countermeasure 3. */
    COLOURS,
    /** Countermeasure 4. */
    ABSENTEES_STAY,
    /** Countermeasure 5. */
    COUNT_AFTERWARDS,
    /** Look again at how overrides are used. */
    FEWER_OVERRIDES,
    /** Inspect the books. */
    INSPECT;

    static Measure against(Cause cause) {
        return switch (cause) {
            case NAME_NOT_MATCHED, NOT_SINGLED_OUT, REFUSED_BEFORE -> NAME_FIRST;
            case PROXY_NOT_AUTHORISED -> PROXIES_BEFOREHAND;
            case NUMBER_SHARED -> RUNNING_NUMBERS;
            case OLD_SLIP_OF_SAME_NUMBER, SLIP_OF_OTHER_SESSION -> COLOURS;
            case MOVED_THOUGH_ABSENT, ABSENCE_AFTER_DISPATCH -> ABSENTEES_STAY;
            case NOT_COUNTED, COUNT_DIFFERED -> COUNT_AFTERWARDS;
            case OVERRIDDEN -> FEWER_OVERRIDES;
            case BOOKS_UNSOUND -> INSPECT;
        };
    }
}
