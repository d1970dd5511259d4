package io.github.tewatashi.name;

import java.util.function.IntPredicate;

/** Characters that carry no letter and are not seen. */
final class InvisibleCharacters {

    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;

    private InvisibleCharacters() {}

    /** Without format characters (direction marks, joiners, byte order marks) and controls other than white space. */
    static String drop(String text) {
        return without(text, InvisibleCharacters::isInvisible);
    }

    /** Without variation selectors: they choose a glyph of the same character. */
    static String dropSelectors(String text) {
        return without(text, InvisibleCharacters::isVariationSelector);
    }

    private static String without(String text, IntPredicate dropped) {
        StringBuilder kept = null;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            boolean drop = dropped.test(codePoint);
            if (drop && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!drop && kept != null) {
                kept.appendCodePoint(codePoint);
            }
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || (type == Character.CONTROL && !Spaces.isSpace(codePoint))
                || codePoint == COMBINING_GRAPHEME_JOINER;
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || (codePoint >= 0x180B && codePoint <= 0x180D)
                || codePoint == 0x180F;
    }
}
