package io.github.tewatashi.name;

/** The radicals' own code points for the ideographs they are keyed for by mistake. */
final class Radicals {

    private static final char FIRST = 0x2E81;
    private static final char LAST = 0x2FD5;
    private static final CharacterTable IDEOGRAPHS = CharacterTable.read("radicals.tsv");

    private Radicals() {}

    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRadical(text.charAt(i))) {
                return folded(text);
            }
        }
        return text;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(Radicals::ideograph).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int ideograph(int codePoint) {
        int ideograph = isRadical(codePoint) ? IDEOGRAPHS.get(codePoint) : CharacterTable.NONE;
        return ideograph == CharacterTable.NONE ? codePoint : ideograph;
    }

    private static boolean isRadical(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }
}
