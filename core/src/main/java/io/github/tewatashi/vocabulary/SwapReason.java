package io.github.tewatashi.vocabulary;

/** Why a missing paper and a paper left over were probably swapped; the strongest reason is declared first. */
public enum SwapReason implements Coded {
    /** The slips of both bear the same number, as on the day of 2025-10-06. */
    SAME_NUMBER,
    /** Both papers bear equal or equivalent names, by writing or by reading. */
    SAME_NAME,
    /** The numbers of their slips follow each other: the papers lay side by side in the tray. */
    NEIGHBOURING_NUMBER,
    /** No other pair of a missing paper and a paper left over is possible. */
    ONLY_PAIR
}
