package io.github.tewatashi.cli.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one class: Japanese for a Japanese locale, English for any other, whatever the machine's default is.
 *
 * @param bundle the texts by key
 * @param locale the language they are in
 */
public record Words(ResourceBundle bundle, Locale locale) {

    /** The texts of {@code speaker}: the bundle that bears its name. */
    public static Words of(Class<?> speaker, Locale locale) {
        // Asking for ROOT, not for English: a missing "en" bundle would fall back to the machine's default locale.
        Locale language = locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ROOT;
        return new Words(ResourceBundle.getBundle(speaker.getName(), language), language);
    }

    /** The text under {@code key}; {@code {0}} and so on stand for {@code parts}, which are written as they are. */
    public String text(String key, Object... parts) {
        // As strings: MessageFormat would write line 1234 as "1,234".
        Object[] asWritten = Arrays.stream(parts).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(asWritten);
    }

    /** The text of an enum's constant, under the key {@code Type.CONSTANT}. */
    public String text(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
