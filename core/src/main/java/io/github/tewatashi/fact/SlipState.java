package io.github.tewatashi.fact;

/**
 * How a slip stands.
 *
 * @param valid whether it was not replaced by a newer one
 * @param wrongAnswers how many wrong answers were given on it since it was made or unlocked (S12)
 */
public record SlipState(boolean valid, int wrongAnswers) {

    /** A slip that was just made. */
    public static final SlipState NEW = new SlipState(true, 0);

    /** The same slip, replaced by a newer one. */
    public SlipState voided() {
        return new SlipState(false, wrongAnswers);
    }

    /** The same slip after one more wrong answer. */
    public SlipState answeredWrongly() {
        return new SlipState(valid, wrongAnswers + 1);
    }

    /** The same slip with no wrong answers held against it. */
    public SlipState unlocked() {
        return new SlipState(valid, 0);
    }
}
