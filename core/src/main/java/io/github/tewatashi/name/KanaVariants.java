package io.github.tewatashi.name;

/**
 * Other forms of one kana in names that were registered before 1948, by the bundled table: hentaigana, and the small
 * kana for which Unicode has no composed form.
 */
final class KanaVariants {

    private static final CharacterTable KANA = CharacterTable.read("kana-variants.tsv");

    /** The supplementary kana are in one block each; nothing below is in the table. */
    private static final int FIRST = 0x1B000;

    private static final int LAST = 0x1B16F;

    private KanaVariants() {}

    static boolean isVariant(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST && KANA.get(codePoint) != CharacterTable.NONE;
    }

    /** The kana that {@code codePoint} is a form of; itself if the table does not have it. */
    static int kana(int codePoint) {
        return isVariant(codePoint) ? KANA.get(codePoint) : codePoint;
    }

    /** Whether the character that ends before {@code end} is one. */
    static boolean endsAt(String text, int end) {
        return end > 1 && Character.isLowSurrogate(text.charAt(end - 1)) && isVariant(text.codePointBefore(end));
    }
}
