package io.github.tewatashi.name;

/** What the source of a reading can hold. */
public enum KanaSource {
    /** All kana. */
    EXACT,
    /** Large kana only. */
    LARGE_KANA_ONLY
}
