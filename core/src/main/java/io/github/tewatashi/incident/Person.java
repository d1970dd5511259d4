package io.github.tewatashi.incident;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** The two people whom an incident concerns. */
public enum Person {
    /** Whose paper it is. */
    OWNER,
    /** Who received it, or has it. */
    RECIPIENT;

    /** The person in words, without personal data. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
