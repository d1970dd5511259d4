package io.github.tewatashi.name;

import java.util.Set;

/** One written form of a name after the {@link OrderOfWork}, ready to be compared. */
sealed interface Form permits NoName, Letters, LatinParts {

    /** The form of any text; looks at no character of a text that is longer than {@link Names#LIMIT}. */
    static Form of(String text) {
        if (text.length() > Names.LIMIT) {
            return NoName.TOO_LONG;
        }
        String worked = OrderOfWork.done(text);
        if (worked.codePoints().noneMatch(Character::isLetter)) {
            return NoName.EMPTY;
        }
        return LatinText.isLatin(worked) ? LatinParts.of(worked) : Letters.of(worked);
    }

    /**
     * The folds between two forms as a {@link FoldSet}, or {@link FoldSet#DIFFERENT}.
     *
     * @param recordedSource what the second form's source can hold
     */
    static int compare(Form stated, Form recorded, KanaSource recordedSource) {
        if (stated instanceof Letters a && recorded instanceof Letters b) {
            return LetterComparison.compare(a, b, recordedSource);
        }
        if (stated instanceof LatinParts a && recorded instanceof LatinParts b) {
            return LatinComparison.compare(a, b);
        }
        return FoldSet.DIFFERENT;
    }

    /** Whether a form of the same text is the same name: not so if it is none, or has an unknown character. */
    boolean isKnown();

    /** Index keys: two forms that are not different share one. At most 64, each of at most 100 characters. */
    Set<String> keys();
}
