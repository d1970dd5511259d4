package io.github.tewatashi.vocabulary;

/** How a count and the book differ about one paper (S6). */
public enum Discrepancy implements Coded {

    /** The book has the paper here, and it was not counted. */
    SHORT,

    /** The paper was counted, and the book has it elsewhere. */
    LEFT_OVER
}
