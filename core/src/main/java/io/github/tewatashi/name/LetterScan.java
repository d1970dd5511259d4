package io.github.tewatashi.name;

import java.util.Arrays;

/** What a normalised text says letter by letter. */
final class LetterScan {

    /** Added to a kana that has a combining mark of its own, so that it is equal to no other letter. */
    private static final int VOICED = 1 << 24;

    private static final int SEMI_VOICED = 1 << 25;

    private final int[] written;
    private final int[] meant;
    private final int[] splits;
    private final boolean separated;

    private LetterScan(int[] written, int[] meant, int[] splits, boolean separated) {
        this.written = written;
        this.meant = meant;
        this.splits = splits;
        this.separated = separated;
    }

    /** Each letter; a kana with a mark that does not compose is one letter, which no code point is. */
    int[] written() {
        return written;
    }

    /** Each letter, an iteration mark for what it repeats and an old form of a kana for that kana. */
    int[] meant() {
        return meant;
    }

    /** Before which letters a new part begins. */
    int[] splits() {
        return splits;
    }

    /** Whether something other than a space stands between parts. */
    boolean separated() {
        return separated;
    }

    static LetterScan of(String normalised) {
        int[] letters = new int[normalised.length()];
        int[] plain = new int[normalised.length()];
        int[] splits = new int[normalised.length()];
        int letterCount = 0;
        int splitCount = 0;
        boolean separated = false;
        boolean spaceBefore = false;
        boolean separatorBefore = false;
        boolean variants = false;
        int codePoint;
        for (int i = 0; i < normalised.length(); i += Character.charCount(codePoint)) {
            codePoint = normalised.codePointAt(i);
            if (codePoint == ' ' || Separators.isSeparator(codePoint)) {
                spaceBefore = letterCount > 0;
                separatorBefore |= spaceBefore && codePoint != ' ';
                continue;
            }
            if (spaceBefore) {
                splits[splitCount++] = letterCount;
                separated |= separatorBefore;
                spaceBefore = false;
                separatorBefore = false;
            } else if (letterCount > 0 && Kana.isVoicedMark(codePoint)) {
                int voiced = Kana.voiced(Kana.large(plain[letterCount - 1]), codePoint);
                if (voiced != Kana.large(plain[letterCount - 1])) {
                    plain[letterCount - 1] = voiced;
                    letters[letterCount - 1] += codePoint == 0x3099 ? VOICED : SEMI_VOICED;
                    variants = true;
                    continue;
                }
            }
            letters[letterCount] = codePoint;
            plain[letterCount] = KanaVariants.kana(codePoint);
            variants |= plain[letterCount++] != codePoint;
        }
        int[] written = Arrays.copyOf(letters, letterCount);
        int[] meant = Arrays.copyOf(plain, letterCount);
        if (variants && Arrays.stream(meant).allMatch(Kana::isKana)) {
            // A reading, in which every other kana is katakana by now
            Arrays.setAll(meant, i -> Kana.katakana(meant[i]));
        }
        repeat(meant);
        return new LetterScan(written, meant, Arrays.copyOf(splits, splitCount), separated);
    }

    /** Each iteration mark for the letter that it repeats. */
    private static void repeat(int[] meant) {
        for (int i = 1; i < meant.length; i++) {
            if (Kana.isIterationMark(meant[i])) {
                meant[i] = Kana.repeated(meant[i], meant[i - 1]);
            } else if (Letters.isKanjiIterationMark(meant[i]) && Character.isIdeographic(meant[i - 1])) {
                meant[i] = meant[i - 1];
            }
        }
    }
}
