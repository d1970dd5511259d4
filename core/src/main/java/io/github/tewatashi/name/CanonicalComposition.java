package io.github.tewatashi.name;

import java.text.Normalizer;

/**
 * Canonical composition (NFC). A compatibility ideograph is by Unicode the same character as its unified one, be it 神
 * or 渚, and becomes that.
 */
final class CanonicalComposition {

    /** Below are no combining marks and no characters that compose: Latin-1 is always in NFC. */
    private static final char FIRST_TO_CHECK = 0x0300;

    private CanonicalComposition() {}

    static String compose(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSettled(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** True of the ordinary characters of names, each of which stays the same under NFC whatever stands around it. */
    private static boolean isSettled(char c) {
        return c < FIRST_TO_CHECK || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x30A0 && c <= 0x30FF) || c == 0x3000;
    }
}
