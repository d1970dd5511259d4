package io.github.tewatashi.name;

/** What stands between the parts of a foreign name in kana: {@code マリア・ダ・シルバ}, {@code ジャン＝ポール}. */
final class Separators {

    private static final char MIDDLE_DOT = 0x30FB;

    /** The dots that keyboards have for it, the double hyphen, the equals sign that is keyed for that, and commas. */
    private static final String OTHERS = "\u00B7\u2022\u2027\u2219\u22C5\u30A0=,\uFE50\u3001\uFE51";

    private Separators() {}

    static boolean isSeparator(int codePoint) {
        return codePoint == MIDDLE_DOT || OTHERS.indexOf(codePoint) >= 0;
    }

    /** The middle dot for each of them: which one is typed is a matter of the keyboard. */
    static String asMiddleDot(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != MIDDLE_DOT && isSeparator(c)) {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(i, MIDDLE_DOT);
            }
        }
        return folded == null ? text : folded.toString();
    }
}
