package io.github.tewatashi.name;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Two forms of one kanji in personal names, by the bundled table.
 *
 * <p>Related are a form and its standard, and two forms of one standard; nothing follows from two such steps.
 */
final class KanjiVariants {

    private static final CharacterTable STANDARD = CharacterTable.read("kanji-variants.tsv");

    /** Sorted: the table's characters that canonical composition would fold into another. */
    private static final int[] NOT_CANONICAL = Arrays.stream(STANDARD.characters())
            .filter(c -> !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC))
            .toArray();

    private KanjiVariants() {}

    static boolean related(int one, int other) {
        int standard = STANDARD.get(one);
        int otherStandard = STANDARD.get(other);
        return standard == other
                || otherStandard == one
                || (standard != CharacterTable.NONE && standard == otherStandard);
    }

    /** One character for all that are related, however far: for index keys only, never for a verdict. */
    static int representative(int codePoint) {
        int end = codePoint;
        for (int next = STANDARD.get(end); next != CharacterTable.NONE; next = STANDARD.get(end)) {
            end = next;
        }
        return end;
    }

    /** Whether the table tells this character from the one that canonical composition would make of it. */
    static boolean keptFromComposition(int codePoint) {
        return Arrays.binarySearch(NOT_CANONICAL, codePoint) >= 0;
    }
}
