package io.github.tewatashi.name;

import java.util.EnumSet;
import java.util.Set;

/** After a mismatch: whether asking again may help, and what to listen for. */
final class Hints {

    private Hints() {}

    static Set<Hint> of(NameForm stated, NameForm recorded) {
        if (stated instanceof NoName none) {
            return EnumSet.of(none.hint());
        }
        if (stated instanceof LatinParts latin) {
            // Told by what was stated alone: it says nothing of how many parts the paper has.
            return latin.parts().size() == 1 ? EnumSet.of(Hint.TOO_FEW_PARTS) : EnumSet.noneOf(Hint.class);
        }
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        if (stated instanceof Letters a && recorded instanceof Letters b) {
            if (isKana(a) && isKana(b) && LetterKeys.key(a, -1).equals(LetterKeys.key(b, -1))) {
                hints.add(Hint.VOWEL_LENGTH);
            }
            if (differsOnly(a, b, Hints::inVoicing)) {
                hints.add(Hint.VOICING);
            }
            if (differsOnly(a, b, (x, y) -> inVoicing(x, y) || LookAlikes.alike(x, y))
                    && !hints.contains(Hint.VOICING)) {
                hints.add(Hint.SIMILAR_CHARACTER);
            }
        }
        return hints;
    }

    private interface Likeness {
        boolean between(int one, int other);
    }

    private static boolean differsOnly(Letters a, Letters b, Likeness likeness) {
        if (a.length() != b.length()) {
            return false;
        }
        boolean differs = false;
        for (int i = 0; i < a.length(); i++) {
            if (LetterComparison.letter(a, b, i, KanaSource.EXACT) == FoldSet.DIFFERENT) {
                differs = true;
                if (!likeness.between(a.meant(i), b.meant(i))) {
                    return false;
                }
            }
        }
        return differs;
    }

    private static boolean inVoicing(int one, int other) {
        return Kana.isSyllable(one) && Kana.isSyllable(other) && voiceless(one) == voiceless(other);
    }

    private static int voiceless(int kana) {
        return Kana.voiceless(Kana.katakana(kana));
    }

    private static boolean isKana(Letters letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (!Kana.isKana(letters.meant(i))) {
                return false;
            }
        }
        return true;
    }
}
