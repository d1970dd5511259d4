package io.github.tewatashi.name;

/** What stands between the parts of a foreign name in kana: {@code マリア・ダ・シルバ}, {@code ジャン＝ポール}. */
final class Separators {

    private Separators() {}

    /** A middle dot, a double hyphen, or the equals sign that is keyed for it. */
    static boolean isSeparator(int codePoint) {
        return codePoint == 0x30FB || codePoint == 0x30A0 || codePoint == '=';
    }
}
