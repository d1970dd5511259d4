package io.github.tewatashi.name;

/** What kana the source of a recorded reading can hold. A declared source makes fewer names need a confirmation. */
public enum KanaSource {
    /** Small and large kana, each as the name is pronounced. */
    EXACT,
    /** Large kana only, as in old half-width data: a name recorded as {@code ｼﾖｳｺ} may be pronounced {@code ショウコ}. */
    LARGE_KANA_ONLY
}
