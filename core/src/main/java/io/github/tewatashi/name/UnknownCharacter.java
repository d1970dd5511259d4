package io.github.tewatashi.name;

/**
 * Characters that are not there to be compared: the geta of a missing glyph, what a conversion lost, and a private-use
 * character, which means one thing in one city's system and something else, or nothing, in every other (外字).
 */
final class UnknownCharacter {

    /** 〓, set in type for a character that is not at hand. */
    static final int GETA = 0x3013;

    private static final int REPLACEMENT = 0xFFFD;

    private UnknownCharacter() {}

    /**
     * Writes a geta for each replacement character, private-use character and lone surrogate, so that no later step
     * meets half a character.
     */
    static String asGeta(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            // Every character in question is a surrogate or above; so are few others.
            if (codePoint >= Character.MIN_SURROGATE && isUnknown(codePoint)) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().map(c -> isUnknown(c) ? GETA : c).forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static boolean isUnknown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> codePoint == REPLACEMENT;
        };
    }
}
