package io.github.tewatashi.name;

import java.text.Normalizer;

/**
 * Full width and half width forms for the ordinary ones.
 *
 * <p>Width alone, not all that NFKC folds: {@code ①}, {@code ㈱} and {@code ﬁ} stay what they are.
 */
final class Width {

    private static final char FIRST = 0xFF01;
    private static final char LAST = 0xFFEE;
    private static final char[] ORDINARY = ordinary();

    private Width() {}

    static String fold(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char ordinary = of(c);
            if (ordinary != c) {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(i, ordinary);
            }
        }
        return folded == null ? text : folded.toString();
    }

    static boolean isHalfWidthKana(char c) {
        return (c >= 0xFF66 && c <= 0xFF9D) && c != 0xFF70;
    }

    private static char of(char c) {
        return c < FIRST || c > LAST ? c : ORDINARY[c - FIRST];
    }

    private static char[] ordinary() {
        char[] table = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            // The full width macron alone decomposes into two characters, a space among them: it stays as it is.
            table[c - FIRST] = folded.length() == 1 ? folded.charAt(0) : c;
        }
        return table;
    }
}
