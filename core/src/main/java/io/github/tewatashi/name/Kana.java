package io.github.tewatashi.name;

/** What is known of kana, letter by letter. Tables are of katakana; hiragana is asked by its katakana. */
final class Kana {

    /** ー */
    static final int LONG_MARK = 0x30FC;

    private static final int TO_KATAKANA = 'ア' - 'あ';

    private static final KanaTable LARGE = KanaTable.of("ァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ", "アイウエオツヤユヨワカケクシストヌハヒフヘホムラリルレロ");
    private static final KanaTable HOMOPHONE = KanaTable.of("ヂヅヲヰヱ", "ジズオイエ");
    private static final String VOICELESS = "カキクケコサシスセソタチツテトハヒフヘホウワヰヱヲ";
    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺ";
    private static final KanaTable TO_VOICED = KanaTable.of(VOICELESS, VOICED);
    private static final KanaTable TO_VOICELESS = KanaTable.of(VOICED + "パピプペポ", VOICELESS + "ハヒフヘホ");
    private static final KanaTable VOWEL = KanaTable.of(
            "アカサタナハマヤラワガザダバパ" // a
                    + "イキシチニヒミリヰギジヂビピヸ" // i
                    + "ウクスツヌフムユルグズヅブプヴ" // u
                    + "エケセテネヘメレヱゲゼデベペヹ" // e
                    + "オコソトノホモヨロヲゴゾドボポヺ" // o
                    + "ヷ",
            "a".repeat(15) + "i".repeat(15) + "u".repeat(15) + "e".repeat(15) + "o".repeat(16) + "a");

    private Kana() {}

    static boolean isHiragana(int c) {
        return (c >= 0x3041 && c <= 0x3096) || c == 0x309D || c == 0x309E;
    }

    /** A kana that is a sound of its own: not a mark. */
    static boolean isSyllable(int c) {
        return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x31F0 && c <= 0x31FF);
    }

    /** ゝゞヽヾ */
    static boolean isIterationMark(int c) {
        return c == 0x309D || c == 0x309E || c == 0x30FD || c == 0x30FE;
    }

    /** A kana or a mark that belongs to one, the voiced marks that found no partner included. */
    static boolean isKana(int c) {
        return isSyllable(c) || isIterationMark(c) || c == LONG_MARK || c == 0x3099 || c == 0x309A;
    }

    static int katakana(int c) {
        return isHiragana(c) ? c + TO_KATAKANA : c;
    }

    /** In a name that is kana throughout, hiragana becomes katakana; a name with any other letter is left alone. */
    static String katakanaInReading(String text) {
        boolean hiragana = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isKana(c) && !Spaces.isSpace(c) && !Separators.isSeparator(c)) {
                return text;
            }
            hiragana |= isHiragana(c);
        }
        return hiragana ? allKatakana(text) : text;
    }

    private static String allKatakana(String text) {
        StringBuilder katakana = new StringBuilder(text.length());
        text.chars().map(Kana::katakana).forEach(c -> katakana.append((char) c));
        return katakana.toString();
    }

    /** The large kana of a small one. */
    static int large(int katakana) {
        return LARGE.get(katakana);
    }

    /** The commoner of two kana that sound the same. */
    static int homophone(int katakana) {
        return HOMOPHONE.get(katakana);
    }

    static int voiceless(int katakana) {
        return TO_VOICELESS.get(katakana);
    }

    /** What an iteration mark after {@code previous} stands for, or the mark itself if it can stand for nothing. */
    static int repeated(int mark, int previous) {
        if (!isSyllable(previous)) {
            return mark;
        }
        int base = TO_VOICELESS.get(katakana(previous));
        boolean voicedMark = mark == 0x309E || mark == 0x30FE;
        int repeated = voicedMark ? TO_VOICED.get(base) : base;
        boolean hasNoVoice = voicedMark && repeated == base;
        boolean hasNoHiragana = isHiragana(previous) && repeated > 'ヶ';
        if (hasNoVoice || hasNoHiragana) {
            return mark;
        }
        return isHiragana(previous) ? repeated - TO_KATAKANA : repeated;
    }

    /** The vowel that a kana ends in, 'a' to 'o', or 0 if it is no syllable with a vowel. */
    static int vowel(int codePoint) {
        int katakana = large(katakana(codePoint));
        int vowel = VOWEL.get(katakana);
        return vowel == katakana ? 0 : vowel;
    }

    /** Whether a kana spells the second half of a long vowel: the same vowel, or イ after e and ウ after o. */
    static boolean lengthens(int vowel, int katakana) {
        return switch (vowel) {
            case 'a' -> katakana == 'ア';
            case 'i' -> katakana == 'イ';
            case 'u' -> katakana == 'ウ';
            case 'e' -> katakana == 'エ' || katakana == 'イ';
            case 'o' -> katakana == 'オ' || katakana == 'ウ';
            default -> false;
        };
    }
}
