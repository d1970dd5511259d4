package io.github.tewatashi.name;

import static io.github.tewatashi.name.Verdict.CONFIRM;
import static io.github.tewatashi.name.Verdict.MATCH;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/**
 * What two spellings of a name differed in, though they were found to be the same name or an equivalent form of it.
 *
 * <p>The order of the constants is the order of work. A verdict is the strictest {@link #verdict()} of its folds.
 */
public enum Fold {
    /** Characters that are not seen were left out: format and control characters. */
    INVISIBLE(MATCH),
    /** A voiced mark of its own was joined to its kana: {@code カ゛} for {@code ガ}. */
    VOICED_MARK(MATCH),
    /** Full and half width. */
    WIDTH(MATCH),
    /** A radical's code point for its ideograph: U+2ED1 for {@code 長}. */
    RADICAL(MATCH),
    /** Unicode's canonical composition. */
    NORMAL_FORM(MATCH),
    /** A hyphen, minus or dash after a kana for the long mark. */
    LONG_MARK(MATCH),
    /** Hiragana for katakana in a name that is all kana. */
    SCRIPT(MATCH),
    /** Capital and small Latin letters. */
    LETTER_CASE(MATCH),
    /** Latin punctuation, by ICAO 9303: apostrophe and full stop left out, hyphen and comma for a space. */
    PUNCTUATION(MATCH),
    /** A space of another kind, more spaces, or none. */
    SPACE(MATCH),
    /** Variation selectors, which choose a glyph and not a character, were left out. */
    VARIATION_SELECTOR(MATCH),
    /** A small kana was stated, and the source of the recorded reading holds large kana only. */
    LARGE_KANA_SOURCE(MATCH),
    /** A middle dot or double hyphen on one side only: {@code マリア・シルバ}. */
    SEPARATOR(CONFIRM),
    /** The same letters, divided differently: {@code 林 田太郎} and {@code 林田 太郎}. */
    SPLIT(CONFIRM),
    /** A small kana for a large one: {@code ショウコ} and {@code シヨウコ}. */
    SMALL_KANA(CONFIRM),
    /** Kana that sound the same: ヂ/ジ, ヅ/ズ, ヲ/オ, ヰ/イ, ヱ/エ. */
    HOMOPHONE(CONFIRM),
    /** The long mark for the vowel that it lengthens: {@code オータ} and {@code オオタ}. */
    LONG_VOWEL(CONFIRM),
    /** An iteration mark for what it repeats: {@code すゞ} and {@code すず}, {@code 佐々木} and {@code 佐佐木}. */
    ITERATION_MARK(CONFIRM),
    /** Two forms of one kanji, by the table: {@code 髙} and {@code 高}. */
    KANJI_VARIANT(CONFIRM),
    /** A Latin letter for its transliteration in ICAO 9303: {@code Müller} and {@code MUELLER}. */
    DIACRITIC(CONFIRM),
    /** The same Latin parts in another order. */
    PART_ORDER(CONFIRM),
    /** A Latin name with a middle name left out. */
    MIDDLE_NAME(CONFIRM),
    /** One character is unknown: {@code 〓}, or lost in a conversion. */
    UNKNOWN_CHARACTER(CONFIRM),
    /** It is another recorded name of the holder, not the one on the paper. */
    OTHER_NAME(CONFIRM);

    private final Verdict verdict;

    Fold(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The best verdict that a comparison with this fold can have: never {@link Verdict#MISMATCH}. */
    public Verdict verdict() {
        return verdict;
    }

    /** What the officer reads: Japanese for a Japanese locale, English for any other. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
