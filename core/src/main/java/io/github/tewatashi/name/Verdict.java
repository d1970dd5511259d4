package io.github.tewatashi.name;

import com.google.common.collect.Comparators;
import io.github.tewatashi.vocabulary.Coded;

/** Whether a stated name is the recorded one; the constants go from the best verdict to the strictest. */
public enum Verdict implements Coded {
    /** The same name. */
    MATCH,
    /** An equivalent form of it: the officer has to compare it with the printed name and to confirm explicitly. */
    CONFIRM,
    /** A different name: nothing is handed over for it. */
    MISMATCH;

    /** The stricter one of this verdict and another (S11). */
    public Verdict and(Verdict other) {
        return Comparators.max(this, other);
    }
}
