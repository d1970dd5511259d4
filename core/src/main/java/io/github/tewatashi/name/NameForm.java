package io.github.tewatashi.name;

import java.util.Set;

/** One form of a name, written or read, after {@link Normalisation}: ready to be compared. */
sealed interface NameForm permits NoName, Letters, LatinParts {

    /** The form of any text; looks at no character of a text that is longer than {@link Names#LIMIT}. */
    static NameForm of(String text) {
        if (text.length() > Names.LIMIT) {
            return NoName.TOO_LONG;
        }
        String normalised = Normalisation.normalised(text);
        if (normalised.codePoints().noneMatch(Character::isLetter)) {
            return NoName.EMPTY;
        }
        return LatinText.isLatin(normalised) ? LatinParts.of(normalised) : Letters.of(normalised);
    }

    /**
     * The folds between two forms as a {@link FoldSet}, or {@link FoldSet#DIFFERENT}.
     *
     * @param recordedSource what the second form's source can hold
     */
    static int compare(NameForm stated, NameForm recorded, KanaSource recordedSource) {
        if (stated instanceof Letters a && recorded instanceof Letters b) {
            return LetterComparison.compare(a, b, recordedSource);
        }
        if (stated instanceof LatinParts a && recorded instanceof LatinParts b) {
            return LatinComparison.compare(a, b);
        }
        return FoldSet.DIFFERENT;
    }

    /** Whether an equal text is certainly the same name: not so if it is no name, or has an unknown character. */
    boolean isKnown();

    /** The index keys: two forms that are not different share one. At most 64, each of at most 100 characters. */
    Set<String> keys();
}
