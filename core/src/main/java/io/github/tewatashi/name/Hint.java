package io.github.tewatashi.name;

import io.github.tewatashi.vocabulary.Coded;

/**
 * Why it may help to ask for the name again after a mismatch. A hint never makes a name match.
 *
 * <p>The text of a hint tells the officer what to listen for and holds nothing of the recorded name (S4).
 */
public enum Hint implements Coded {
    /** Nothing was stated, or a text without a letter. Ask for the name. */
    EMPTY,
    /** More than {@link Names#LIMIT} UTF-16 units were stated, and none of it was looked at. Ask for the name alone. */
    TOO_LONG,
    /** Only one part was stated of a name in Latin letters. Ask for the full name. */
    TOO_FEW_PARTS,
    /** The names differ only in voiced sounds, as カ and ガ. Ask for the name once more, and to say it clearly. */
    VOICING,
    /** The names differ only in the length of a vowel, as オノ and オオノ. Ask for the name once more, and slowly. */
    VOWEL_LENGTH,
    /** The names differ only in characters that look or sound alike. Ask how the name is written. */
    SIMILAR_CHARACTER
}
