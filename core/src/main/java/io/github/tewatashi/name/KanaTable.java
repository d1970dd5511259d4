package io.github.tewatashi.name;

/** A map of some katakana to others, as an array over their blocks; every other character stays. */
final class KanaTable {

    private static final char FIRST = 'ァ';
    private static final char LAST = 'ㇿ';

    private final char[] to = new char[LAST - FIRST + 1];

    private KanaTable() {
        for (char c = FIRST; c <= LAST; c++) {
            to[c - FIRST] = c;
        }
    }

    /** Maps each character of {@code from} to the one at its place in {@code to}. */
    static KanaTable of(String from, String to) {
        KanaTable table = new KanaTable();
        for (int i = 0; i < from.length(); i++) {
            table.to[from.charAt(i) - FIRST] = to.charAt(i);
        }
        return table;
    }

    int get(int codePoint) {
        return codePoint < FIRST || codePoint > LAST ? codePoint : to[codePoint - FIRST];
    }
}
