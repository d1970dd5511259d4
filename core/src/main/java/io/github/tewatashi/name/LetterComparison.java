package io.github.tewatashi.name;

/**
 * Two names letter by letter: every fold is of one letter for one, so nothing is ever looked for ahead or behind.
 *
 * <p>Linear in the shorter of the two, and allocates nothing.
 */
final class LetterComparison {

    private LetterComparison() {}

    static int compare(Letters stated, Letters recorded, KanaSource recordedSource) {
        if (stated.length() != recorded.length()) {
            return FoldSet.DIFFERENT;
        }
        int folds = division(stated, recorded);
        int unknown = 0;
        for (int i = 0; i < stated.length(); i++) {
            int fold = letter(stated, recorded, i, recordedSource);
            if (fold == FoldSet.DIFFERENT) {
                return FoldSet.DIFFERENT;
            }
            unknown += (fold & FoldSet.of(Fold.UNKNOWN_CHARACTER)) == 0 ? 0 : 1;
            folds |= fold;
        }
        int mayBeUnknown = stated.length() <= LetterKeys.MAX_LETTERS_WITH_UNKNOWN ? 1 : 0;
        return unknown > mayBeUnknown ? FoldSet.DIFFERENT : folds;
    }

    private static int division(Letters stated, Letters recorded) {
        int folds = stated.isSeparated() == recorded.isSeparated() ? FoldSet.NONE : FoldSet.of(Fold.SEPARATOR);
        if (stated.isDividedLike(recorded)) {
            return folds;
        }
        // A name written without a space says nothing of where it divides.
        boolean bothDivided = stated.isDivided() && recorded.isDivided();
        return folds | FoldSet.of(bothDivided ? Fold.SPLIT : Fold.SPACE);
    }

    /** The folds between the letters at {@code i}. */
    static int letter(Letters stated, Letters recorded, int i, KanaSource recordedSource) {
        int a = stated.meant(i);
        int b = recorded.meant(i);
        if (a == UnknownCharacter.GETA || b == UnknownCharacter.GETA) {
            return unknown(a) && unknown(b) ? FoldSet.of(Fold.UNKNOWN_CHARACTER) : FoldSet.DIFFERENT;
        }
        // Written alike is not enough: 々 after two forms of one kanji stands for two forms.
        int mark = a != stated.written(i) || b != recorded.written(i) ? repetition(stated, recorded, i) : FoldSet.NONE;
        if (a == b) {
            return mark;
        }
        int fold = KanaComparison.compare(stated, recorded, i, recordedSource);
        if (fold == FoldSet.DIFFERENT && KanjiVariants.related(a, b)) {
            fold = FoldSet.of(Fold.KANJI_VARIANT);
        }
        // No fold makes what is different the same: all bits are set in it.
        return fold | mark;
    }

    private static int repetition(Letters stated, Letters recorded, int i) {
        return stated.written(i) == recorded.written(i) ? FoldSet.NONE : FoldSet.of(Fold.ITERATION_MARK);
    }

    /** A geta stands for one kanji, never for a kana: a set of type that lacks a kana does not exist. */
    private static boolean unknown(int codePoint) {
        return codePoint == UnknownCharacter.GETA || Character.isIdeographic(codePoint);
    }
}
