package io.github.tewatashi.name;

import static io.github.tewatashi.name.Verdict.CONFIRM;
import static io.github.tewatashi.name.Verdict.MATCH;

import io.github.tewatashi.vocabulary.Coded;

/**
 * A difference between two spellings that still are the same name or an equivalent form of it.
 *
 * <p>The verdict on two spellings is the strictest {@link #verdict()} of the folds between them. Whatever is not in
 * this list, and in the tables behind it, makes two names different.
 */
public enum Fold implements Coded {
    /** Invisible characters were left out: format and control characters. */
    INVISIBLE(MATCH),
    /** A voiced mark that was typed as a character of its own was joined to its kana: {@code カ゛} for {@code ガ}. */
    VOICED_MARK(MATCH),
    /** Full-width and half-width characters. */
    WIDTH(MATCH),
    /** The code point of a radical in place of the kanji itself: U+2ED1 for {@code 長}. */
    RADICAL(MATCH),
    /** Characters composed and decomposed, by the canonical composition of Unicode (NFC). */
    NORMAL_FORM(MATCH),
    /** A hyphen, a minus sign or a dash after a kana in place of the long mark. */
    LONG_MARK(MATCH),
    /** Hiragana in place of katakana, in a name that is kana throughout. */
    SCRIPT(MATCH),
    /** Capital and small Latin letters. */
    LETTER_CASE(MATCH),
    /** Latin punctuation, by ICAO Doc 9303: apostrophe and full stop are left out, hyphen and comma become a space. */
    PUNCTUATION(MATCH),
    /** A space of another kind, several spaces, or none. */
    SPACE(MATCH),
    /** Variation selectors were left out: they choose a glyph, not a character. */
    VARIATION_SELECTOR(MATCH),
    /** A small kana was stated, and the source of the recorded reading is {@link KanaSource#LARGE_KANA_ONLY}. */
    LARGE_KANA_SOURCE(MATCH),
    /** One of the spellings has a middle dot or a double hyphen between the parts: {@code マリア・シルバ}. */
    SEPARATOR(CONFIRM),
    /** The same letters, divided differently: {@code 林 田太郎} and {@code 林田 太郎}. */
    SPLIT(CONFIRM),
    /** A small kana in place of a large one: {@code ショウコ} and {@code シヨウコ}. */
    SMALL_KANA(CONFIRM),
    /** Kana that sound the same: ヂ/ジ, ヅ/ズ, ヲ/オ, ヰ/イ, ヱ/エ. */
    HOMOPHONE(CONFIRM),
    /** The long mark in place of the vowel that it lengthens: {@code オータ} and {@code オオタ}. */
    LONG_VOWEL(CONFIRM),
    /** An iteration mark in place of what it repeats: {@code すゞ} and {@code すず}, {@code 佐々木} and {@code 佐佐木}. */
    ITERATION_MARK(CONFIRM),
    /** Two forms of one kanji, by the table of the library: {@code 髙} and {@code 高}. */
    KANJI_VARIANT(CONFIRM),
    /** A Latin letter in place of its transliteration in ICAO Doc 9303: {@code Müller} and {@code MUELLER}. */
    DIACRITIC(CONFIRM),
    /** The same Latin parts in another order. */
    PART_ORDER(CONFIRM),
    /** A name in Latin letters of which one spelling leaves out a middle name. */
    MIDDLE_NAME(CONFIRM),
    /** One character is unknown: it is {@code 〓}, or it was lost in a conversion. */
    UNKNOWN_CHARACTER(CONFIRM),
    /** What was stated is another recorded name of the person, not the printed one. */
    OTHER_NAME(CONFIRM);

    private final Verdict verdict;

    Fold(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The best verdict that a comparison with this fold can have: never {@link Verdict#MISMATCH}. */
    public Verdict verdict() {
        return verdict;
    }
}
