package io.github.tewatashi.name;

import com.google.common.collect.Comparators;
import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** How a stated name stands to a recorded one, from the most to the least alike. */
public enum Verdict {
    /** The same name. */
    MATCH,
    /** An equivalent form: the officer compares with the printed name and confirms explicitly. */
    CONFIRM,
    /** Not that name: refused. */
    MISMATCH;

    /** The stricter of the two (S11). */
    public Verdict and(Verdict other) {
        return Comparators.max(this, other);
    }

    /** What the officer reads: Japanese for a Japanese locale, English for any other. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
