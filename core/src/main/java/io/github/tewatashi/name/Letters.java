package io.github.tewatashi.name;

import java.util.Arrays;
import java.util.Set;

/** A name of kanji, kana or any script but Latin: its letters one by one, and where spaces divide them. */
final class Letters implements NameForm {

    private final int[] written;
    private final int[] meant;
    private final int[] vowelBefore;
    private final int[] glyphs;
    private final int[] splits;
    private final boolean separated;
    private final boolean[] read;
    private final int unknown;

    Letters(LetterScan scan, int[] glyphs) {
        this(scan.written(), scan.meant(), scan.splits(), scan.separated(), glyphs, new boolean[0]);
    }

    /**
     * @param read for each letter, whether it is of a reading beside written parts; empty if there is no such letter
     */
    Letters(int[] written, int[] meant, int[] splits, boolean separated, int[] glyphs, boolean[] read) {
        this.written = written;
        this.meant = meant;
        this.vowelBefore = vowelBefore(meant);
        this.glyphs = glyphs;
        this.splits = splits;
        this.separated = separated;
        this.read = read;
        this.unknown = (int)
                Arrays.stream(written).filter(c -> c == UnknownCharacter.GETA).count();
    }

    /**
     * The letters of a text after {@link Normalisation}.
     *
     * @param glyphs as {@link Glyphs#of} the text before it
     */
    static Letters of(String normalised, int[] glyphs) {
        LetterScan scan = LetterScan.of(normalised);
        return new Letters(scan, glyphs.length == 0 ? glyphs : ofEachLetter(scan.written(), glyphs));
    }

    private static int[] ofEachLetter(int[] letters, int[] glyphsOfKanji) {
        int[] glyphs = new int[letters.length];
        int kanji = 0;
        for (int i = 0; i < letters.length; i++) {
            glyphs[i] = Character.isIdeographic(letters[i]) ? glyphsOfKanji[kanji++] : 0;
        }
        return glyphs;
    }

    /** ゝゞヽヾ々〻 */
    static boolean isIterationMark(int letter) {
        return Kana.isIterationMark(letter) || isKanjiIterationMark(letter);
    }

    /** 々〻 */
    static boolean isKanjiIterationMark(int c) {
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

    /** The letter as it is written: two are one only if they are written alike. */
    int written(int i) {
        return written[i];
    }

    /** The letter that is meant: what an iteration mark repeats, the kana of an old form, any other letter itself. */
    int meant(int i) {
        return meant[i];
    }

    int vowelBefore(int i) {
        return vowelBefore[i];
    }

    /** Whether any kanji has a variation selector. */
    boolean hasGlyphs() {
        return glyphs.length > 0;
    }

    /** The variation selector of a kanji, or 0. */
    int glyph(int i) {
        return glyphs[i];
    }

    /** Whether a letter is of a reading beside written parts, where its script says nothing. */
    boolean isRead(int i) {
        return read.length > 0 && read[i];
    }

    boolean isDivided() {
        return splits.length > 0;
    }

    boolean isDividedLike(Letters other) {
        return Arrays.equals(splits, other.splits);
    }

    /** How many parts spaces and separators make. */
    int parts() {
        return splits.length + 1;
    }

    /** Where a part begins; that of the part after the last is the length. */
    int start(int part) {
        if (part == 0) {
            return 0;
        }
        return part > splits.length ? written.length : splits[part - 1];
    }

    /** Whether something other than a space stands between parts. */
    boolean isSeparated() {
        return separated;
    }

    boolean hasKana() {
        for (int letter : meant) {
            if (Kana.isKana(letter)) {
                return true;
            }
        }
        return false;
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
    public boolean isOnePart() {
        return !isDivided();
    }

    @Override
    public Set<String> keys() {
        return LetterKeys.of(this);
    }
}
