package io.github.tewatashi.incident;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** How an incident came to be suspected. */
public enum IncidentSource {
    /** The person said at the desk that the paper is not theirs. */
    DISPUTED_AT_DESK,
    /** The book had the paper in the tray, and it was not counted. */
    SHORT_AT_CLOSING,
    /** The paper was counted, and the book had it elsewhere. */
    LEFT_OVER_AT_CLOSING,
    /** The holder says that it never came. */
    NOT_RECEIVED_BY_HOLDER,
    /** Somebody brings or reports a paper that is not theirs: the day after 2025-10-06. */
    BROUGHT_BY_ANOTHER,
    /** A count of the safe did not find it. */
    COUNT_OF_SAFE,
    /** Anything else, as the officer's words say. */
    OTHER;

    /** Whether an officer reports it; the others are reported by the desk and by the closing themselves. */
    public boolean isReported() {
        return switch (this) {
            case DISPUTED_AT_DESK, SHORT_AT_CLOSING, LEFT_OVER_AT_CLOSING -> false;
            case NOT_RECEIVED_BY_HOLDER, BROUGHT_BY_ANOTHER, COUNT_OF_SAFE, OTHER -> true;
        };
    }

    /** The source in words, without personal data. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
