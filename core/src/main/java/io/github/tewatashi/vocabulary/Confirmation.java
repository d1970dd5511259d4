package io.github.tewatashi.vocabulary;

/** What it is certain has happened to a paper that went astray. */
public enum Confirmation implements Coded {
    /** Another person has or had the paper: that person must be told as well. */
    WRONG_PERSON,
    /** Nobody knows where the paper is. */
    LOST
}
