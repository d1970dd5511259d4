package io.github.tewatashi.name;

import java.util.List;

/**
 * The verdict on a stated name, with the grounds for it. Holds codes only, and no letter of any name (S4).
 *
 * @param verdict the verdict; if there are folds, the strictest one of their verdicts
 * @param folds in what the two spellings differed, in the order of {@link Fold}; empty for a mismatch and for equal
 *     spellings
 * @param hints why it may help to ask again, in the order of {@link Hint}; empty unless the verdict is a mismatch
 */
public record NameVerdict(Verdict verdict, List<Fold> folds, List<Hint> hints) {

    static final NameVerdict SAME = new NameVerdict(Verdict.MATCH, List.of(), List.of());
    static final NameVerdict OTHER = new NameVerdict(Verdict.MISMATCH, List.of(), List.of());

    /** Both lists are copied. */
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
