package io.github.tewatashi.name;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/**
 * Why it is worth asking again, after a mismatch. A hint never makes a match.
 *
 * <p>Its text says what to listen for and holds nothing of the recorded name (S4).
 */
public enum Hint {
    /** Nothing was stated: no letter at all. Ask for the name. */
    EMPTY,
    /** More than {@link Names#LIMIT} characters were stated; nothing of it was looked at. Ask for the name alone. */
    TOO_LONG,
    /** One part only of a Latin name was stated. Ask for the full name. */
    TOO_FEW_PARTS,
    /** Differs only in voicing: ask for the name once more, clearly. */
    VOICING,
    /** Differs only in the length of a vowel: ask for the name once more, slowly. */
    VOWEL_LENGTH,
    /** Differs only in characters that look or sound alike: ask how the name is written. */
    SIMILAR_CHARACTER;

    /** What the officer reads: Japanese for a Japanese locale, English for any other. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
