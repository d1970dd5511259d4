package io.github.tewatashi.vocabulary;

/** How an incident was noticed. */
public enum IncidentSource implements Coded {
    /** The person said at the desk that the paper is not theirs. */
    DISPUTED_AT_DESK,
    /** At the closing the book had the paper in the tray, and it was not counted. */
    SHORT_AT_CLOSING,
    /** At the closing the paper was counted, and the book had it elsewhere. */
    LEFT_OVER_AT_CLOSING,
    /** The holder says that the paper never came. */
    NOT_RECEIVED_BY_HOLDER,
    /** Somebody brings or reports a paper that is not theirs, as on the day after 2025-10-06. */
    BROUGHT_BY_ANOTHER,
    /** A count of the safe did not find the paper. */
    COUNT_OF_SAFE,
    /** Anything else; the officer's reason in words says what. */
    OTHER;

    /**
     * Whether an officer can give it when reporting a suspicion; the others are what a desk or a closing records
     * itself.
     */
    public boolean isReported() {
        return switch (this) {
            case DISPUTED_AT_DESK, SHORT_AT_CLOSING, LEFT_OVER_AT_CLOSING -> false;
            case NOT_RECEIVED_BY_HOLDER, BROUGHT_BY_ANOTHER, COUNT_OF_SAFE, OTHER -> true;
        };
    }
}
