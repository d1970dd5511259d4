package io.github.tewatashi.name;

/** What the source of a recorded reading can hold. */
public enum KanaSource {
    /** Small and large kana, each as it is said. */
    EXACT,
    /** Large kana only, as old half-width forms do: a recorded {@code ｼﾖｳｺ} may be said {@code ショウコ}. */
    LARGE_KANA_ONLY
}
