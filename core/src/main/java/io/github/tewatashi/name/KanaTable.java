package io.github.tewatashi.name;

/** A map of some kana to others, as an array over the blocks of kana; every other character stays. */
final class KanaTable {

    private static final char FIRST = 0x3040;
    private static final char LAST = 0x31FF;

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
