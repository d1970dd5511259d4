package io.github.tewatashi.name;

import io.github.tewatashi.vocabulary.Coded;

/**
 * Why it may help to ask for the name again after a mismatch. A hint never makes a name match.
 *
 * <p>Some hints depend on the statement alone; the others compare it with the recorded name, and are a hint of that
 * name. A desk is told the first ones only; the others are for the second officer who unlocks the slip (S4). The text
 * of a hint tells what to listen for and holds no letter of any name.
 */
public enum Hint implements Coded {
    /** Nothing was stated, or a text without a letter. Ask for the name. */
    EMPTY(true),
    /** More than {@link Names#LIMIT} UTF-16 units were stated, and none of it was looked at. Ask for the name alone. */
    TOO_LONG(true),
    /**
     * One part was stated and nothing divides it, as where only a family name was said. Ask for the full name.
     * Particles of a family name in Latin letters, as {@code VAN DEN}, are no part by themselves.
     */
    TOO_FEW_PARTS(true),
    /** The names differ only in voiced sounds, as カ and ガ. Ask for the name once more, and to say it clearly. */
    VOICING(false),
    /** The names differ only in the length of a vowel, as オノ and オオノ. Ask for the name once more, and slowly. */
    VOWEL_LENGTH(false),
    /** The names differ only in characters that look or sound alike. Ask how the name is written. */
    SIMILAR_CHARACTER(false);

    private final boolean ofStatement;

    Hint(boolean ofStatement) {
        this.ofStatement = ofStatement;
    }

    /** Whether this hint depends on the statement alone, so that it tells nothing of any recorded name (S4). */
    public boolean isOfStatement() {
        return ofStatement;
    }
}
