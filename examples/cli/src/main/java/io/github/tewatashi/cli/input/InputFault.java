package io.github.tewatashi.cli.input;

/** Why a file was refused. The constants' names are stable codes. */
public enum InputFault {
    /** The file is not there or cannot be read. */
    FILE_UNREADABLE,
    /** The file is larger than any roster or log of a day. */
    FILE_TOO_LARGE,
    /** The file holds nothing. */
    FILE_EMPTY,
    /** The file holds a header and nothing else. */
    NO_ROWS,
    /** Some bytes are no text in the encoding that this file must have. */
    WRONG_ENCODING,
    /** The file must be windows-31j and is UTF-8. */
    LOOKS_LIKE_UTF_8,
    /** The file must be UTF-8 and is windows-31j. */
    LOOKS_LIKE_WINDOWS_31J,
    /** The text is no CSV: a quote that is not closed, or text behind a closing quote. */
    NOT_CSV,
    /** A column is missing in the header. */
    COLUMN_MISSING,
    /** A column stands in the header twice. */
    COLUMN_TWICE,
    /** A row has fewer fields than the header. */
    FIELDS_TOO_FEW,
    /** A row has more fields than the header. */
    FIELDS_TOO_MANY,
    /** A field that must be filled is empty. */
    FIELD_EMPTY,
    /** A field holds control characters or is longer than 200 characters. */
    FIELD_MALFORMED,
    /** A date or time is not written as this column writes it. */
    DATE_MALFORMED,
    /** A date is written well and does not exist: no such day, not in that era, a birth after the session. */
    DATE_IMPOSSIBLE,
    /** A number is not made of digits, is zero, or is too large. */
    NUMBER_MALFORMED,
    /** A paper number is not made of digits, capital letters and single hyphens. */
    PAPER_MALFORMED,
    /** Two people of one session have the same number. */
    NUMBER_TWICE,
    /** A paper number is in the roster twice. */
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
    EVENT_OUT_OF_ORDER
}
