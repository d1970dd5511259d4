package io.github.tewatashi.name;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is done to every name before it is compared: takes away how it was typed, and nothing else.
 *
 * <p>Each step relies on the ones before it. Names that are the same text afterwards are a {@link Verdict#MATCH}; every
 * weaker likeness is found by comparing, not by folding.
 */
final class OrderOfWork {

    private static final List<Step> STEPS = List.of(
            new Step(Fold.UNKNOWN_CHARACTER, Unreadable::asGeta),
            new Step(Fold.INVISIBLE, Invisible::drop),
            // Before the marks, not after the spaces: a selector between a kana and its mark would keep them apart.
            new Step(Fold.VARIATION_SELECTOR, Invisible::dropSelectors),
            new Step(Fold.VOICED_MARK, VoicedMarks::join),
            new Step(Fold.WIDTH, Width::fold),
            new Step(Fold.RADICAL, Radicals::fold),
            new Step(Fold.NORMAL_FORM, NormalForm::compose),
            new Step(Fold.LONG_MARK, Hyphens::asLongMark),
            new Step(Fold.SCRIPT, Kana::katakanaInReading),
            new Step(Fold.LETTER_CASE, LatinText::capitals),
            new Step(Fold.PUNCTUATION, LatinText::withoutPunctuation),
            new Step(Fold.SPACE, Spaces::single));

    private OrderOfWork() {}

    /** One step, and the fold it is reported as. */
    private record Step(Fold fold, UnaryOperator<String> work) {}

    static String done(String text) {
        String worked = text;
        for (Step step : STEPS) {
            worked = step.work().apply(worked);
        }
        return worked;
    }

    /** The steps that changed either text while the two still differed, as a {@link FoldSet}. */
    static int between(String one, String other) {
        int folds = FoldSet.NONE;
        String a = one;
        String b = other;
        for (Step step : STEPS) {
            if (a.equals(b)) {
                return folds;
            }
            String workedA = step.work().apply(a);
            String workedB = step.work().apply(b);
            if (!workedA.equals(a) || !workedB.equals(b)) {
                folds |= FoldSet.of(step.fold());
            }
            a = workedA;
            b = workedB;
        }
        return folds;
    }
}
