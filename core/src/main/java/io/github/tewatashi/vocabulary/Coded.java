package io.github.tewatashi.vocabulary;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/**
 * A code that an officer can read: a constant of an enum that has a text in Japanese and in English.
 *
 * <p>Only enums of this library implement it. No text holds personal data or anything of a certificate's face (S4).
 */
public interface Coded {

    /** The code itself: the name of the constant, by which the ledger and other systems know it. */
    String name();

    /**
     * The text of the code, whatever the default locale of the machine is.
     *
     * @param locale the locale of the reader: a Japanese one is answered in Japanese, any other in English
     */
    default String text(Locale locale) {
        return Texts.of((Enum<?>) this, locale);
    }
}
