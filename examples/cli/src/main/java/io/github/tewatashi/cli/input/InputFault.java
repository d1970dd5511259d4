package io.github.tewatashi.cli.input;

/** What there is to say about a file. The constants' names are stable codes. */
public enum InputFault {
    /** The file is not there or cannot be read. */
    FILE_UNREADABLE,
    /** The file is larger than any roster or log of a day. */
    FILE_TOO_LARGE,
    /** The file holds nothing. */
    FILE_EMPTY,
    /** The file holds a header and nothing else. */
    NO_ROWS,
    /** Some bytes are no text in the encoding of the rest of the file, or the file has neither of the two encodings. */
    WRONG_ENCODING,
    /** The text is no CSV: a quote that is not closed, or text behind a closing quote. */
    NOT_CSV,
    /** A column is missing in the header. */
    COLUMN_MISSING,
    /** A column stands in the header twice. */
    COLUMN_TWICE,
    /** A row between others is empty: if somebody stood there, they are lost. */
    ROW_EMPTY,
    /** A row has fewer fields than the header. */
    FIELDS_TOO_FEW,
    /** A row has more fields than the header. */
    FIELDS_TOO_MANY,
    /** A field that must be filled is empty, or shows nothing. */
    FIELD_EMPTY,
    /** A field holds characters that cannot be shown or turn the text around them, or has more than 200 characters. */
    FIELD_MALFORMED,
    /** Nothing in a field can be read as a date or time. */
    DATE_MALFORMED,
    /** A date is written without its era or century, or in an order that differs from country to country. */
    DATE_AMBIGUOUS,
    /** A date is written well and does not exist: no such day, not in that era, a birth after the session. */
    DATE_IMPOSSIBLE,
    /** A date of which a part is missing, where the whole is needed. */
    DATE_INCOMPLETE,
    /** A number is not made of digits, is zero, or is too large. */
    NUMBER_MALFORMED,
    /** A paper number is not made of digits, letters and single hyphens. */
    PAPER_MALFORMED,
    /** Two people of one session have the same number. */
    NUMBER_TWICE,
    /** A paper number is in the roster twice, perhaps with or without its leading zeros or hyphens. */
    PAPER_TWICE,
    /** The log names an event that does not exist. */
    EVENT_UNKNOWN,
    /** The log names a person who is not in the roster. */
    PERSON_UNKNOWN,
    /** The log names a paper that is not in the roster. */
    PAPER_UNKNOWN,
    /** The log names a session that neither the roster knows nor anybody was moved to. */
    SESSION_UNKNOWN,
    /** A row of the log is earlier than the row above it. */
    TIME_BACKWARDS,
    /** The log begins before somebody of the roster was born. */
    TIME_BEFORE_BIRTH,
    /**
     * An event at a time when it cannot happen: an arrival or a closing while no session is open, or a second opening.
     */
    EVENT_OUT_OF_ORDER,
    /**
     * The roster has only a part of a birth date. The paper is kept in the office, since nobody may make up a
     * birth date for the library; the rest of the roster can be used.
     */
    BIRTH_DATE_PARTLY_KNOWN(false),
    /**
     * Two people have one birth date, and each could answer to the other's name. No desk gives them a paper while both
     * could be meant (S2); the roster can be used.
     */
    NOT_TOLD_APART(false);

    private final boolean refusal;

    InputFault() {
        this(true);
    }

    InputFault(boolean refusal) {
        this.refusal = refusal;
    }

    /** Whether a file of which this is said cannot be used. If not, the office should know of it before the day. */
    public boolean isRefusal() {
        return refusal;
    }
}
