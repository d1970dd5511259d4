package io.github.tewatashi.incident;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** What an incident was confirmed to be. */
public enum Confirmation {
    /** Another person has or had the paper: that person must be told as well. */
    WRONG_PERSON,
    /** Nobody knows where the paper is. */
    LOST;

    /** The confirmation in words, without personal data. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
