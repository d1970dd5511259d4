package io.github.tewatashi.certificate;

import jakarta.validation.constraints.Pattern;
import java.text.Normalizer;

/**
 * The number that is printed on a paper itself. Two numbers are equal if the same characters are meant, whatever their
 * width, their hyphens and the spaces between them.
 *
 * <p>It is part of the face and never shown by {@link #toString()} (S4).
 *
 * @param value the number in its one form: without spaces, in narrow characters, with ASCII hyphens. When a certificate
 *     is registered, it must be 1 to 40 letters, digits, hyphens, dots or slashes
 */
public record PaperNumber(@Pattern(regexp = WELL_FORMED) String value) {

    /** 1 to 40 letters, digits, hyphens, dots and slashes. */
    private static final String WELL_FORMED = "[\\p{L}\\p{N}./-]{1,40}";

    private static final int MAX_READING = 100;
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\u30FC\uFF70";

    /** Accepts any text and brings it into its one form. A text that is no number equals no number of a certificate. */
    public PaperNumber {
        value = canonical(value);
    }

    private static String canonical(String raw) {
        // An overlong reading is no number; it is cut before any work is done on it, and stays overlong.
        String text = raw.length() > MAX_READING ? raw.substring(0, MAX_READING) : raw;
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> HYPHENS.indexOf(c) >= 0 ? '-' : c)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return "PaperNumber[hidden]";
    }
}
