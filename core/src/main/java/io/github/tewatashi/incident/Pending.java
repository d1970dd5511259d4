package io.github.tewatashi.incident;

import io.github.tewatashi.vocabulary.Coded;

/** What is still to be done before an incident can be closed. */
public enum Pending implements Coded {
    /** Find the paper, read it and lay it into the safe; or lift the suspicion; or give the paper up. */
    RECOVERY,
    /** Hand the paper to its owner through a normal encounter; or take it out of use. */
    HAND_OVER,
    /** Tell the owner. */
    TELL_OWNER,
    /** Tell the person who received it. */
    TELL_RECIPIENT
}
