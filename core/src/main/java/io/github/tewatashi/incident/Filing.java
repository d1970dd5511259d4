package io.github.tewatashi.incident;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** The two reports to the Personal Information Protection Commission. */
public enum Filing {
    /** What is known by then (速報). */
    PRELIMINARY,
    /** All of it (確報). */
    FINAL;

    /** The report's name. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
