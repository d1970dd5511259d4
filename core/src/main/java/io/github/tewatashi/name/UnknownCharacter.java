package io.github.tewatashi.name;

/** Characters that are not there to be compared: the geta of a missing glyph, and what a conversion lost. */
final class UnknownCharacter {

    /** 〓, set in type for a character that is not at hand. */
    static final int GETA = 0x3013;

    private static final char REPLACEMENT = 0xFFFD;

    private UnknownCharacter() {}

    /**
     * Writes a geta for each replacement character and lone surrogate, so that no later step meets half a character.
     */
    static String asGeta(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
                i++;
            } else if (c == REPLACEMENT || Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, (char) GETA);
            }
        }
        return mended == null ? text : mended.toString();
    }
}
