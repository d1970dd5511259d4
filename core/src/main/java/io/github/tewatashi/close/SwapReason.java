package io.github.tewatashi.close;

import io.github.tewatashi.text.Texts;
import java.util.Locale;

/** Why a paper short and a paper left over were probably swapped; the strongest reason is declared first. */
public enum SwapReason {
    /** Both went by one number: the day of 2025-10-06. */
    SAME_NUMBER,
    /** Both bear an equal or equivalent name, by writing or by reading. */
    SAME_NAME,
    /** Their slips' numbers follow each other: they lay side by side in the tray. */
    NEIGHBOURING_NUMBER,
    /** There is no other pair. */
    ONLY_PAIR;

    /** The reason in words, without personal data. */
    public String text(Locale locale) {
        return Texts.of(this, locale);
    }
}
