package io.github.tewatashi.name;

import java.util.ArrayList;
import java.util.List;

/** A set of folds as the bits of an {@code int}, so that a comparison allocates nothing until it has a result. */
final class FoldSet {

    static final int NONE = 0;

    /** Not a set: the two are different names. */
    static final int DIFFERENT = -1;

    private static final Fold[] FOLDS = Fold.values();
    private static final int CONFIRMING = confirming();

    private FoldSet() {}

    @SuppressWarnings("EnumOrdinal") // A set lives as long as one comparison and is never stored
    static int of(Fold fold) {
        return 1 << fold.ordinal();
    }

    static boolean isMatch(int folds) {
        return (folds & CONFIRMING) == 0;
    }

    /** The one to report of two: a match before a confirm, then the one with fewer folds. */
    static int better(int one, int other) {
        if (one == DIFFERENT || other == DIFFERENT) {
            return one == DIFFERENT ? other : one;
        }
        if (isMatch(one) != isMatch(other)) {
            return isMatch(one) ? one : other;
        }
        return Integer.bitCount(one) <= Integer.bitCount(other) ? one : other;
    }

    static List<Fold> list(int folds) {
        List<Fold> list = new ArrayList<>(Integer.bitCount(folds));
        for (Fold fold : FOLDS) {
            if ((folds & of(fold)) != 0) {
                list.add(fold);
            }
        }
        return list;
    }

    private static int confirming() {
        int folds = NONE;
        for (Fold fold : FOLDS) {
            if (fold.verdict() == Verdict.CONFIRM) {
                folds |= of(fold);
            }
        }
        return folds;
    }
}
