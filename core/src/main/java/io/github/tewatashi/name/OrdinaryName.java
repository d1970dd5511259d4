package io.github.tewatashi.name;

/**
 * A quick look at a name before any work is done on it: whether {@link Normalisation} could find an unknown character
 * in it, or no letter at all.
 */
final class OrdinaryName {

    private OrdinaryName() {}

    /** True of a name of kanji, kana and Latin letters with plain spaces: equal texts are then the same name. */
    static boolean is(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOrdinaryLetter(c)) {
                letter = true;
            } else if (c != ' ' && c != 0x3000) {
                return false;
            }
        }
        return letter && text.length() <= Names.LIMIT;
    }

    private static boolean isOrdinaryLetter(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || Kana.isSyllable(c)
                || c == Kana.LONG_MARK
                || (c >= 0xFF66 && c <= 0xFF9D)
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z');
    }
}
