package io.github.tewatashi.desk;

import java.time.Duration;

/**
 * How far a desk looks for others who could be meant, and how long a stated name counts.
 *
 * @param namesakeDays how many days before and after its own day a session is near: everybody with a slip of the
 *     office for such a session could be meant, wherever the paper is (S2). With 0 only papers in the tray count
 * @param statementHolds how long after the name was stated an encounter may go on to the hand-over; after that the
 *     name is asked again (S1). The receipt is not bound by it
 */
public record DeskLimits(int namesakeDays, Duration statementHolds) {

    /** 60 days and 15 minutes. */
    public static final DeskLimits DEFAULT = new DeskLimits(60, Duration.ofMinutes(15));

    /** The most days that a desk looks ahead and back: a hundred years, beyond which a date may not be one any more. */
    public static final int MAX_DAYS = 36_525;

    /**
     * Within their bounds.
     *
     * @throws IllegalArgumentException if the days are negative or more than {@link #MAX_DAYS}, or the time is not
     *     longer than none
     */
    public DeskLimits {
        if (namesakeDays < 0 || namesakeDays > MAX_DAYS) {
            throw new IllegalArgumentException("namesakeDays must be 0 to " + MAX_DAYS);
        }
        if (statementHolds.isZero() || statementHolds.isNegative()) {
            throw new IllegalArgumentException("statementHolds must be longer than no time");
        }
    }

    /** The same, and so many days. */
    public DeskLimits namesakeDays(int days) {
        return new DeskLimits(days, statementHolds);
    }

    /** The same, and so long a time. */
    public DeskLimits statementHolds(Duration time) {
        return new DeskLimits(namesakeDays, time);
    }
}
