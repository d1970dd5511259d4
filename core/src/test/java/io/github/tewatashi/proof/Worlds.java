package io.github.tewatashi.proof;

import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.proof.Cast.Said;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.words.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The small worlds. Each is bounded by who may do what in it, never by how often or in which order. */
final class Worlds {

    private static final Set<Said> ALL = EnumSet.allOf(Said.class);

    /** The old slip of the one who was moved, the three slips of the day, a misread one, and one that is nobody's. */
    static final List<Card> CARDS = List.of(
            Card.of(1, 0), Card.of(1, 1), Card.of(2, 1), Card.of(3, 1), new Card(3, 1, true), Card.of(9, 1));

    static final Rig.Parts HONEST = new Rig.Parts(
            SnapshotStore::new,
            SerialAllocators.restartingPerSession(),
            MatchPolicy.TWO_FACTORS,
            Cast::face,
            CARDS);

    /** The first is booked for X, the third and the second for Y; then the first is moved: two papers with number 1. */
    static final List<Act> BOOKED = List.of(
            Act.of(Verb.BOOK, 0, 0), Act.of(Verb.BOOK, 2, 1), Act.of(Verb.BOOK, 1, 1), Act.of(Verb.MOVE, 0, 1));

    static final List<Act> DISPATCHED = List.of(
            Act.of(Verb.BOOK, 0, 0),
            Act.of(Verb.BOOK, 2, 1),
            Act.of(Verb.BOOK, 1, 1),
            Act.of(Verb.MOVE, 0, 1),
            Act.of(Verb.DISPATCH, 1));

    private Worlds() {}

    static World oneDesk() {
        return new World(
                "one desk",
                "One desk, all three papers in its tray: any slip with any name, any birth date, any paper in the hand,"
                        + " wrong names until slips lock, and overrides by one officer and by two.",
                HONEST,
                DISPATCHED,
                state -> Menu.in(state).desk(0, ALL).override().acts(),
                Worlds::settled,
                true,
                false);
    }

    /** With a holder, or astray and named in an incident; anything else must still be possible to bring to its holder. */
    static boolean settled(State state, int person) {
        Place.Kind kind = state.standing(person).place().kind();
        return kind == Place.Kind.HOLDER || kind == Place.Kind.ASTRAY || kind == Place.Kind.VOID;
    }
}
