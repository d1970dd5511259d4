package io.github.tewatashi.name;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is done to every name before it is compared: takes away how the name was typed, and nothing else.
 *
 * <p>Each step relies on the ones before it. Names that are the same text afterwards are a {@link Verdict#MATCH}; every
 * weaker likeness is found by comparing, not by normalising.
 */
final class Normalisation {

    private static final List<Step> STEPS = List.of(
            new Step(Fold.UNKNOWN_CHARACTER, UnknownCharacter::asGeta),
            new Step(Fold.INVISIBLE, InvisibleCharacters::drop),
            // Before the marks, not after the spaces: a selector between a kana and its mark would keep them apart.
            new Step(Fold.VARIATION_SELECTOR, InvisibleCharacters::dropSelectors),
            new Step(Fold.VOICED_MARK, VoicedMarks::join),
            new Step(Fold.WIDTH, Width::fold),
            new Step(Fold.RADICAL, Radicals::fold),
            new Step(Fold.NORMAL_FORM, CanonicalComposition::compose),
            new Step(Fold.LONG_MARK, Hyphens::asLongMark),
            new Step(Fold.SCRIPT, Kana::katakanaInReading),
            new Step(Fold.LETTER_CASE, LatinText::capitals),
            new Step(Fold.PUNCTUATION, LatinText::withoutPunctuation),
            new Step(Fold.SPACE, Spaces::single));

    private Normalisation() {}

    /** One step, and the fold as which it is reported. */
    private record Step(Fold fold, UnaryOperator<String> change) {}

    /** The text after all steps. */
    static String normalised(String text) {
        String normalised = text;
        for (Step step : STEPS) {
            normalised = step.change().apply(normalised);
        }
        return normalised;
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
            String nextA = step.change().apply(a);
            String nextB = step.change().apply(b);
            if (!nextA.equals(a) || !nextB.equals(b)) {
                folds |= FoldSet.of(step.fold());
            }
            a = nextA;
            b = nextB;
        }
        return folds;
    }
}
