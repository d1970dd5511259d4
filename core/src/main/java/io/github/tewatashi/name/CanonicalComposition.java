package io.github.tewatashi.name;

import java.text.Normalizer;

/**
 * Canonical composition (NFC), save for the characters that the table of kanji variants tells apart.
 *
 * <p>A compatibility ideograph is by Unicode the same character as its unified one, so most fold here. Where the table
 * lists both (渚 U+6E1A and U+FA46), the table wins: the officer looks.
 */
final class CanonicalComposition {

    /** Below are no combining marks and no characters that compose: Latin-1 is always in NFC. */
    private static final char FIRST_TO_CHECK = 0x0300;

    private CanonicalComposition() {}

    static String compose(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSettled(text.charAt(i))) {
                return composed(text);
            }
        }
        return text;
    }

    /** True of the ordinary characters of names, each of which stays the same under NFC whatever stands around it. */
    private static boolean isSettled(char c) {
        return c < FIRST_TO_CHECK || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x30A0 && c <= 0x30FF) || c == 0x3000;
    }

    private static String composed(String text) {
        StringBuilder composed = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            // Kept characters begin a new run and combine with nothing, so the runs compose one by one.
            if (KanjiVariants.keptFromComposition(text.charAt(i))) {
                composed.append(nfc(text.substring(from, i))).append(text.charAt(i));
                from = i + 1;
            }
        }
        return composed.append(nfc(text.substring(from))).toString();
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
