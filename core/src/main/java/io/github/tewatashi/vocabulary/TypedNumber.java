package io.github.tewatashi.vocabulary;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A number as people type or scan it, say of a slip or of a paper: the one way in which both are read. Whatever a
 * keyboard with a Japanese input method types for a digit, a letter or a hyphen is read as the ordinary one, and what
 * cannot be seen and spaces do not count.
 */
public final class TypedNumber {

    /** The longest text that is read, in UTF-16 units and without spaces around it: a longer one is no number. */
    public static final int MAX_LENGTH = 100;

    /**
     * Beside the dashes of Unicode: minus signs, bullets and rules, and the long mark of kana, which the key of the
     * hyphen types while the input method is on. The kanji for one (一) is not among them and never will be.
     */
    private static final String HYPHENS = "\u02D7\u2043\u2212\u2500\u2501\u30FC\uFF70";

    private TypedNumber() {}

    /**
     * The number in narrow characters with ASCII hyphens, without spaces.
     *
     * @return empty if the text is too long to be a number
     */
    public static Optional<String> read(String text) {
        String typed = text.strip();
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .map(c -> isHyphen(c) ? '-' : c)
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && VisibleText.isOneLine(Character.toString(c)))
                .forEach(out::appendCodePoint);
        return Optional.of(out.toString());
    }

    private static boolean isHyphen(int codePoint) {
        // The wave dashes are no hyphens, though Unicode counts them among the dashes.
        return HYPHENS.indexOf(codePoint) >= 0
                || (Character.getType(codePoint) == Character.DASH_PUNCTUATION
                        && codePoint != 0x301C
                        && codePoint != 0x3030);
    }
}
