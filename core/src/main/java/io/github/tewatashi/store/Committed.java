package io.github.tewatashi.store;

/** What became of a commit that the store answered. */
public enum Committed {
    /** The change happened now. */
    DONE,
    /** A change of the same command had happened before; this one did not (S9). */
    REPEATED,
    /** A row was not at the version decided on, or a row that must be unique is there already; nothing happened. */
    CONFLICT
}
