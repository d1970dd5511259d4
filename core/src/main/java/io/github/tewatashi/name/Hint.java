package io.github.tewatashi.name;

/** A hint. */
public enum Hint {
    /** None. */
    NONE
}
