package io.github.tewatashi.name;

import java.util.List;

/**
 * How a stated name stands to a recorded one, and what led there. Holds codes only, no letter of any name (S4).
 *
 * @param verdict the verdict, the strictest of its folds
 * @param folds what the two spellings differed in, in the order of work; empty for a mismatch and for equal spellings
 * @param hints why to ask again; empty unless a mismatch
 */
public record NameVerdict(Verdict verdict, List<Fold> folds, List<Hint> hints) {

    static final NameVerdict SAME = new NameVerdict(Verdict.MATCH, List.of(), List.of());
    static final NameVerdict OTHER = new NameVerdict(Verdict.MISMATCH, List.of(), List.of());

    /** Copies both lists. */
    public NameVerdict {
        folds = List.copyOf(folds);
        hints = List.copyOf(hints);
    }

    static NameVerdict of(List<Fold> folds) {
        if (folds.isEmpty()) {
            return SAME;
        }
        Verdict strictest = Verdict.MATCH;
        for (Fold fold : folds) {
            strictest = strictest.and(fold.verdict());
        }
        return new NameVerdict(strictest, folds, List.of());
    }

    static NameVerdict mismatch(List<Hint> hints) {
        return hints.isEmpty() ? OTHER : new NameVerdict(Verdict.MISMATCH, List.of(), hints);
    }
}
