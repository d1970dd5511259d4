package io.github.tewatashi.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keys of a name in letters: coarser than any fold, so that equivalent names share one.
 *
 * <p>The first key has every letter as the commonest one that it could fold to, and no long vowels. For names with a
 * kanji there is one more for each, with a geta in its place: an unknown character finds the known one and is found.
 */
final class LetterKeys {

    /** In a longer name an unknown character is not folded, so that it needs no keys: no person's name is so long. */
    static final int MAX_LETTERS_WITH_UNKNOWN = 24;

    static final int MAX_LENGTH = 100;

    private static final int NONE = -1;

    private LetterKeys() {}

    static Set<String> of(Letters letters) {
        if (letters.unknown() > 1) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(letters, NONE));
        if (letters.unknown() == 0 && letters.length() <= MAX_LETTERS_WITH_UNKNOWN) {
            for (int i = 0; i < letters.length(); i++) {
                if (Character.isIdeographic(letters.meant(i))) {
                    keys.add(key(letters, i));
                }
            }
        }
        return Collections.unmodifiableSet(keys);
    }

    /** The name's key, with a geta at {@code unknown}. */
    static String key(Letters letters, int unknown) {
        StringBuilder key = new StringBuilder(letters.length());
        int vowel = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = i == unknown ? UnknownCharacter.GETA : coarse(letters.meant(i));
            boolean isLength = letter == Kana.LONG_MARK ? vowel != 0 : Kana.lengthens(vowel, letter);
            if (!isLength) {
                key.appendCodePoint(letter);
                // Kept through what was dropped: ー after トウ and after ト must drop the same letters.
                vowel = Kana.vowel(letter);
            }
        }
        return cut(key.toString());
    }

    private static int coarse(int letter) {
        int kana = Kana.homophone(Kana.large(Kana.katakana(letter)));
        return kana == letter ? KanjiVariants.representative(letter) : kana;
    }

    /** Two equal keys stay equal; never cut between the halves of one character, which a database would refuse. */
    static String cut(String key) {
        int end = Math.min(key.length(), MAX_LENGTH);
        boolean insideCharacter = Character.isHighSurrogate(key.charAt(end - 1));
        return key.substring(0, insideCharacter ? end - 1 : end);
    }
}
