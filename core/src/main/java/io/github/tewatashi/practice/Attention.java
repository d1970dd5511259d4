package io.github.tewatashi.practice;

import java.time.Duration;

/**
 * Below which time a review takes a step for a hurried one.
 *
 * @param leastToCompare the least time in which an officer can compare a stated name with a printed one; not negative
 */
public record Attention(Duration leastToCompare) {

    /**
     * Three seconds: about one to hear or read a name, and one or two to find it on the paper. An estimate of ours, not
     * of any standard; set it by what an office's own careful encounters take.
     */
    public static final Attention DEFAULT = new Attention(Duration.ofSeconds(3));

    /**
     * The least time is checked.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Attention {
        if (leastToCompare.isNegative()) {
            throw new IllegalArgumentException("the least time to compare must not be negative");
        }
    }

    boolean isTooShort(Duration took) {
        return took.compareTo(leastToCompare) < 0;
    }
}
