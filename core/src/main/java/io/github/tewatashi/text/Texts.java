package io.github.tewatashi.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of codes: one bundle per enum, named after it, one key per constant.
 *
 * <p>Japanese for a Japanese locale, English for any other, whatever the default locale of the machine.
 */
public final class Texts {

    private Texts() {}

    /** The text of {@code code} for an officer who reads {@code locale}. */
    public static String of(Enum<?> code, Locale locale) {
        return bundle(code.getDeclaringClass(), locale).getString(code.name());
    }

    private static ResourceBundle bundle(Class<?> codes, Locale locale) {
        // Asking for ROOT, not for English: a missing "en" bundle would fall back to the machine's default locale.
        Locale language = locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ROOT;
        return ResourceBundle.getBundle(Texts.class.getPackageName() + "." + codes.getSimpleName(), language);
    }
}
