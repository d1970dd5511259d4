package io.github.tewatashi.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of all codes, in one file for each language.
 *
 * <p>A key is the simple name of the enum, a dot and the name of the constant, as in {@code Reason.SESSION_CLOSED}; the
 * keys of one enum stand together as one section. Whoever adds a constant adds its text to both files.
 */
public final class Texts {

    private static final String FILE = Texts.class.getPackageName() + ".texts";

    private Texts() {}

    /**
     * The text of a code, whatever the default locale of the machine is.
     *
     * @param code a constant of an enum that has texts
     * @param locale the locale of the reader: a Japanese one is answered in Japanese, any other in English
     * @throws java.util.MissingResourceException if the code has no text
     */
    public static String of(Enum<?> code, Locale locale) {
        return file(locale).getString(code.getDeclaringClass().getSimpleName() + '.' + code.name());
    }

    private static ResourceBundle file(Locale locale) {
        // Asked for ENGLISH, for which there is no file of its own, Java would look for the machine's default locale.
        Locale language = locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ROOT;
        return ResourceBundle.getBundle(FILE, language);
    }
}
