package io.github.tewatashi.certificate;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** What a proxy is to the holder. */
public enum Relation {
    /** A member of the holder's family. */
    FAMILY,
    /** 法定代理人: who acts for the holder by law, such as a guardian. */
    LEGAL_REPRESENTATIVE,
    /** 任意代理人: whom the holder asked to act. */
    AGENT;

    /** What the officer reads: Japanese for a Japanese locale, English for any other. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
