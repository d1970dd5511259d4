package io.github.tewatashi.cli.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Full-width and half-width writing are the same writing: {@code １} is {@code 1}, {@code ｶ} is {@code カ}. Nothing else
 * is folded, so that {@code ①} or {@code 1²} never become another number.
 */
final class Width {

    /** The block of halfwidth and fullwidth forms; whole runs, so that a voiced mark joins the kana before it. */
    private static final Pattern FORMS = Pattern.compile("[\\uFF00-\\uFFEF]+");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]");
    /** What stands for a hyphen between digits, as keyboards and older character sets have it. */
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\\u2212\\u2500\\u30FC]");

    private Width() {}

    /** The text in one width, every space an ASCII space, and none at the ends. */
    static String fold(String text) {
        String narrow = FORMS.matcher(text).replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC));
        return SPACE.matcher(narrow).replaceAll(" ").strip();
    }

    /** The same of a number or a date, where a long vowel can only be a hyphen. */
    static String foldWithHyphens(String text) {
        return HYPHEN.matcher(fold(text)).replaceAll("-");
    }
}
