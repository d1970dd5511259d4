package io.github.tewatashi.name;

/** Two different kana at the same place of two names: said alike, or not. */
final class KanaComparison {

    private KanaComparison() {}

    static int compare(Letters stated, Letters recorded, int i, KanaSource recordedSource) {
        int a = stated.meant(i);
        int b = recorded.meant(i);
        if (!Kana.isKana(a) || !Kana.isKana(b)) {
            return FoldSet.DIFFERENT;
        }
        if (a == Kana.LONG_MARK) {
            return length(stated.vowelBefore(i), b);
        }
        if (b == Kana.LONG_MARK) {
            return length(recorded.vowelBefore(i), a);
        }
        // Readings are all katakana by now; in a written name さくら and サクラ are two names.
        boolean oneScript = Kana.isHiragana(a) == Kana.isHiragana(b);
        return oneScript ? sound(Kana.katakana(a), Kana.katakana(b), recordedSource) : FoldSet.DIFFERENT;
    }

    private static int length(int vowel, int kana) {
        int said = Kana.homophone(Kana.large(Kana.katakana(kana)));
        return Kana.lengthens(vowel, said) ? FoldSet.of(Fold.LONG_VOWEL) : FoldSet.DIFFERENT;
    }

    private static int sound(int stated, int recorded, KanaSource recordedSource) {
        int largeStated = Kana.large(stated);
        int largeRecorded = Kana.large(recorded);
        if (Kana.homophone(largeStated) != Kana.homophone(largeRecorded)) {
            return FoldSet.DIFFERENT;
        }
        int folds = largeStated == largeRecorded ? FoldSet.NONE : FoldSet.of(Fold.HOMOPHONE);
        boolean smallStated = stated != largeStated;
        boolean smallRecorded = recorded != largeRecorded;
        if (smallStated == smallRecorded) {
            return folds;
        }
        boolean lostInSource = recordedSource == KanaSource.LARGE_KANA_ONLY && smallStated;
        return folds | FoldSet.of(lostInSource ? Fold.LARGE_KANA_SOURCE : Fold.SMALL_KANA);
    }
}
