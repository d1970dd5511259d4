package io.github.tewatashi.name;

/** A fold. */
public enum Fold {
    /** None. */
    NONE
}
