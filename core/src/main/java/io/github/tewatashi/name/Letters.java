package io.github.tewatashi.name;

import java.util.Arrays;
import java.util.Set;

/** A name of kanji, kana or any script but Latin: its letters one by one, and where spaces divide them. */
final class Letters implements NameForm {

    private final int[] written;
    private final int[] meant;
    private final int[] vowelBefore;
    private final int[] splits;
    private final boolean separated;
    private final int unknown;

    private Letters(int[] written, int[] splits, boolean separated) {
        this.written = written;
        this.meant = meant(written);
        this.vowelBefore = vowelBefore(meant);
        this.splits = splits;
        this.separated = separated;
        this.unknown = (int)
                Arrays.stream(written).filter(c -> c == UnknownCharacter.GETA).count();
    }

    /** The letters of a text after {@link Normalisation}. */
    static Letters of(String normalised) {
        int[] letters = new int[normalised.length()];
        int[] splits = new int[normalised.length()];
        int letterCount = 0;
        int splitCount = 0;
        boolean separated = false;
        boolean spaceBefore = false;
        boolean separatorBefore = false;
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
            }
            letters[letterCount++] = codePoint;
        }
        return new Letters(Arrays.copyOf(letters, letterCount), Arrays.copyOf(splits, splitCount), separated);
    }

    /** Each iteration mark for the letter that it repeats. */
    private static int[] meant(int[] written) {
        int[] meant = written.clone();
        for (int i = 1; i < meant.length; i++) {
            if (Kana.isIterationMark(meant[i])) {
                meant[i] = Kana.repeated(meant[i], meant[i - 1]);
            } else if (isKanjiIterationMark(meant[i]) && Character.isIdeographic(meant[i - 1])) {
                meant[i] = meant[i - 1];
            }
        }
        return meant;
    }

    /** 々〻 */
    private static boolean isKanjiIterationMark(int c) {
        return c == 0x3005 || c == 0x303B;
    }

    /** The vowel in which the sound before each letter ends, through long marks: what a long mark there lengthens. */
    private static int[] vowelBefore(int[] meant) {
        int[] before = new int[meant.length];
        int vowel = 0;
        for (int i = 0; i < meant.length; i++) {
            before[i] = vowel;
            vowel = meant[i] == Kana.LONG_MARK ? vowel : Kana.vowel(meant[i]);
        }
        return before;
    }

    int length() {
        return written.length;
    }

    /** The letter as it is written. */
    int written(int i) {
        return written[i];
    }

    /** The letter that is meant: what an iteration mark repeats, any other letter itself. */
    int meant(int i) {
        return meant[i];
    }

    int vowelBefore(int i) {
        return vowelBefore[i];
    }

    boolean isDivided() {
        return splits.length > 0;
    }

    boolean isDividedLike(Letters other) {
        return Arrays.equals(splits, other.splits);
    }

    /** Whether something other than a space stands between parts. */
    boolean isSeparated() {
        return separated;
    }

    /** How many letters are unknown. */
    int unknown() {
        return unknown;
    }

    @Override
    public boolean isKnown() {
        return unknown == 0;
    }

    @Override
    public Set<String> keys() {
        return LetterKeys.of(this);
    }
}
