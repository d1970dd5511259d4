package io.github.tewatashi.proof;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A small world.
 *
 * @param name what it is called in the figures
 * @param about what can happen in it, for a reader
 * @param parts what it is built on
 * @param before what happened before its first state
 * @param menu what can be done in a state
 * @param settled whether a person's paper needs nothing more in a state, or the book says why it stays
 * @param slots whether refusals are overridden, so that the last one belongs to the state
 * @param late whether commands may be overtaken by others, and repeated after others
 */
record World(
        String name,
        String about,
        Rig.Parts parts,
        List<Act> before,
        Function<State, List<Act>> menu,
        BiPredicate<State, Integer> settled,
        boolean slots,
        boolean late) {

    /** The same on other parts. */
    World on(Rig.Parts other) {
        return new World(name, about, other, before, menu, settled, slots, late);
    }
}
