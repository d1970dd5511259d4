package io.github.tewatashi.promise;

/** What the library is told of what is the case. A twin without a rule is told what the rule wants to hear. */
interface Tells {

    /** All as it is. */
    Tells AS_IT_IS = new Tells() {};

    /** The name. */
    default String name(World world, Visit visit) {
        return visit.stated;
    }

    /** The slip's colour. */
    default String mark(World world, Visit visit) {
        return visit.shownMark;
    }

    /** What somebody who comes for another says of the own person. */
    default Visit.Own own(World world, Visit visit, Visit.Own own) {
        return own;
    }

    /** A proxy is about to be recorded, or was; the library is not told of this, but its store may want to know. */
    default void recording(World world, boolean now) {}

    /** The number of the paper in the officer's hand. */
    default String paper(World world, Visit visit, String reading) {
        return reading;
    }
}
