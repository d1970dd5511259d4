package io.github.tewatashi.name;

/** Voiced marks keyed as characters of their own, full or half width. */
final class VoicedMarks {

    private static final char COMBINING_VOICED = 0x3099;
    private static final char COMBINING_SEMI_VOICED = 0x309A;

    private VoicedMarks() {}

    /** Makes a spacing mark after a kana a combining one; {@link CanonicalComposition} joins the two. */
    static String join(String text) {
        StringBuilder joined = null;
        for (int i = 1; i < text.length(); i++) {
            char mark = combining(text.charAt(i));
            if (mark != 0 && bearsMark(text.charAt(i - 1))) {
                joined = joined == null ? new StringBuilder(text) : joined;
                joined.setCharAt(i, mark);
            }
        }
        return joined == null ? text : joined.toString();
    }

    private static boolean bearsMark(char c) {
        return Kana.isSyllable(c) || Kana.isIterationMark(c) || Width.isHalfWidthKana(c);
    }

    private static char combining(char mark) {
        return switch (mark) {
            case 0x309B, 0xFF9E -> COMBINING_VOICED;
            case 0x309C, 0xFF9F -> COMBINING_SEMI_VOICED;
            default -> 0;
        };
    }
}
