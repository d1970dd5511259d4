package io.github.tewatashi.name;

/** Hyphens, minus signs, dashes and rules: after a kana all of them are keyed for the long mark. */
final class Hyphens {

    /** The kanji for one (一) is not among them and never will be. */
    private static final String ALL = "-\u02D7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63";

    private Hyphens() {}

    static boolean isHyphen(int codePoint) {
        return ALL.indexOf(codePoint) >= 0;
    }

    static String asLongMark(String text) {
        StringBuilder folded = null;
        boolean afterKana = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (afterKana && isHyphen(c)) {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(i, (char) Kana.LONG_MARK);
            } else {
                afterKana = Kana.isKana(c);
            }
        }
        return folded == null ? text : folded.toString();
    }
}
