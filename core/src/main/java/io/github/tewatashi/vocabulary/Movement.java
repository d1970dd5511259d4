package io.github.tewatashi.vocabulary;

/**
 * One double entry of custody: a paper leaves one place and comes to another (S3).
 *
 * @param from the place that it leaves
 * @param to the place that it comes to
 */
public record Movement(Place from, Place to) {

    /**
     * The same movement, if it is one between places of these kinds.
     *
     * @throws IllegalArgumentException if it leaves or reaches a place of another kind
     */
    public Movement between(Place.Kind leaves, Place.Kind reaches) {
        if (from.kind() != leaves) {
            throw new IllegalArgumentException("the movement must leave a place of kind " + leaves);
        }
        return to(reaches);
    }

    /**
     * The same movement, if it reaches a place of this kind.
     *
     * @throws IllegalArgumentException if it reaches a place of another kind
     */
    public Movement to(Place.Kind reaches) {
        if (to.kind() != reaches) {
            throw new IllegalArgumentException("the movement must reach a place of kind " + reaches);
        }
        return this;
    }

    @Override
    public String toString() {
        return from + ">" + to;
    }
}
