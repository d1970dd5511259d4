package io.github.tewatashi.name;

/**
 * Variation selectors, each with the kanji whose glyph it chooses.
 *
 * <p>{@link Normalisation} leaves them out: a selector on one side alone says nothing of the other side. Two different
 * ones do: which glyph is printed can be seen, so the officer looks.
 */
final class Glyphs {

    /** No selectors. */
    static final int[] NONE = {};

    private Glyphs() {}

    /**
     * For each kanji of {@code text}, in its order, the selector after it, or 0; {@link #NONE} if it has no selector.
     */
    static int[] of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (InvisibleCharacters.isVariationSelector(text.codePointAt(i))) {
                return ofEachKanji(text);
            }
        }
        return NONE;
    }

    private static int[] ofEachKanji(String text) {
        int[] selectors = new int[text.length()];
        int kanji = 0;
        boolean chosen = true;
        for (int codePoint : text.codePoints().toArray()) {
            if (Character.isIdeographic(Radicals.ideograph(codePoint))) {
                kanji++;
                chosen = false;
            } else if (!chosen && InvisibleCharacters.isVariationSelector(codePoint)) {
                selectors[kanji - 1] = codePoint;
                chosen = true;
            } else {
                chosen = true;
            }
        }
        return selectors;
    }

    /** Whether two selectors choose two glyphs. */
    static boolean differ(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }
}
