package io.github.tewatashi.cli.print;

/**
 * How many cells of a terminal a text takes: two for a wide character, none for a mark that sits on another, one else.
 *
 * <p>Source: the values W and F of {@code East_Asian_Width} (Unicode Standard Annex #11, {@code EastAsianWidth.txt} of
 * Unicode 15), in whole blocks where a block is wide but for unassigned code points. Half-width kana are narrow;
 * ambiguous characters are counted as narrow, as terminals in UTF-8 draw them.
 */
final class CellWidth {

    /** First and last code point of each wide range, ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul initial consonants
        0x231A, 0x231B, // watch, hourglass
        0x2329, 0x232A, // angle brackets
        0x23E9, 0x23EC, // double arrows
        0x2E80, 0x303E, // radicals, CJK punctuation, the ideographic space
        0x3041, 0x3247, // hiragana, katakana, bopomofo, Hangul compatibility, enclosed
        0x3250, 0x4DBF, // enclosed, CJK compatibility, extension A
        0x4E00, 0xA4CF, // unified ideographs, Yi
        0xA960, 0xA97F, // Hangul extended A
        0xAC00, 0xD7A3, // Hangul syllables
        0xF900, 0xFAFF, // compatibility ideographs
        0xFE10, 0xFE19, // vertical forms
        0xFE30, 0xFE6F, // CJK compatibility forms, small forms
        0xFF01, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6, // full-width signs
        0x1F300, 0x1F64F, // pictographs
        0x1F900, 0x1F9FF, // supplemental pictographs
        0x20000, 0x3FFFD, // supplementary ideographic planes
    };

    private CellWidth() {}

    static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The text with blanks behind it, up to {@code cells} cells. */
    static String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }
}
