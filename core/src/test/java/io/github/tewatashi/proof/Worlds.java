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

    private static final Set<Said> RIGHT = EnumSet.of(Said.READING_OF_BOTH, Said.OTHERWISE_SPLIT);
    private static final Set<Said> OF_BOTH = EnumSet.of(Said.READING_OF_BOTH);

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

    static World twoDesks() {
        return new World(
                "two desks",
                "Two desks at once, all three papers in the tray: any slip with any right name or the wrong namesake's,"
                        + " any birth date, any paper in either hand, every end.",
                HONEST,
                DISPATCHED,
                state -> Menu.in(state).desk(0, RIGHT).desk(1, RIGHT).acts(),
                Worlds::settled,
                false,
                false);
    }

    static World absences() {
        return new World(
                "absences and holds",
                "One desk; calls of absence and holds before and during encounters, overrides by one officer and by two,"
                        + " and dispatches of what was kept back, while encounters are open.",
                HONEST,
                List.of(
                        Act.of(Verb.BOOK, 0, 0),
                        Act.of(Verb.BOOK, 2, 1),
                        Act.of(Verb.BOOK, 1, 1),
                        Act.of(Verb.MOVE, 0, 1),
                        Act.of(Verb.ABSENT, 1, 1),
                        Act.of(Verb.DISPATCH, 1)),
                state -> Menu.in(state)
                        .desk(0, OF_BOTH, List.of(0, 1))
                        .override()
                        .absence(1, 1)
                        .absence(0, 1)
                        .hold(0)
                        .add(Verb.DISPATCH, 1, 0)
                        .acts(),
                Worlds::settled,
                true,
                false);
    }

    static World beforeTheDay() {
        return new World(
                "before the day",
                "Bookings for two sessions, moves, absences, holds, destruction and dispatches in any order; each person is"
                        + " moved at most once, and numbers restart.",
                HONEST,
                List.of(),
                state -> {
                    Menu menu = Menu.in(state);
                    for (int i = 0; i < Cast.PEOPLE; i++) {
                        menu.add(Verb.BOOK, i, 0).add(Verb.BOOK, i, 1);
                        int person = i;
                        long slips = state.book()
                                .rows(io.github.tewatashi.record.SlipRecord.class)
                                .filter(row -> state.rig().person(row.certificate()) == person)
                                .count();
                        if (slips < 2) {
                            menu.add(Verb.MOVE, i, 0).add(Verb.MOVE, i, 1);
                        }
                    }
                    return menu.absence(0, 1)
                            .absence(2, 1)
                            .hold(1)
                            .add(Verb.DISPATCH, 0, 0)
                            .add(Verb.DISPATCH, 1, 0)
                            .acts();
                },
                (state, person) -> state.standing(person).place().kind() == Place.Kind.TRAY,
                false,
                false);
    }

    static World closing() {
        return new World(
                "closing",
                "A session from its dispatch to its closing and after: papers that vanish or stray unnoticed, every order of"
                        + " counting, incidents, closing and reopening of the question, with a desk that still works.",
                HONEST,
                BOOKED,
                state -> {
                    Menu menu = Menu.in(state).desk(0, EnumSet.of(Said.READING_OF_THIRD), List.of(2));
                    menu.add(Verb.DISPATCH, 1, 0).absence(0, 1).count(1).add(Verb.CLOSE, 1, 0);
                    for (int i = 0; i < Cast.PEOPLE; i++) {
                        menu.add(Verb.INCIDENT, 1, i);
                        Where where = state.truth().where().get(i);
                        if (where == Where.HALL_Y && state.standing(i).counted().isEmpty()) {
                            menu.add(Verb.VANISH, i, 0);
                        }
                        if (where == Where.OFFICE && i == 0) {
                            menu.add(Verb.STRAY, i, 1);
                        }
                    }
                    return menu.add(Verb.DEPOSIT, 2, 0).acts();
                },
                (state, person) -> settled(state, person)
                        || Runner.isClosed(state.book(), state.rig(), 1)
                        || person != 2
                        || state.truth().where().get(person) == Where.LOST,
                false,
                false);
    }

    static World late() {
        return new World(
                "late commands",
                "Two desks, two people on one number, absences, a second dispatch, counting and closing: each command decided"
                        + " on every older state it could have seen, committed after any others; each repeated after each"
                        + " other.",
                HONEST,
                List.of(
                        Act.of(Verb.BOOK, 0, 0),
                        Act.of(Verb.BOOK, 2, 1),
                        Act.of(Verb.BOOK, 1, 1),
                        Act.of(Verb.MOVE, 0, 1),
                        Act.of(Verb.HOLD, 2),
                        Act.of(Verb.ABSENT, 1, 1),
                        Act.of(Verb.DISPATCH, 1)),
                state -> Menu.in(state)
                        .lateDesk(0)
                        .lateDesk(1)
                        .absence(1, 1)
                        .add(Verb.DISPATCH, 1, 0)
                        .count(1)
                        .add(Verb.CLOSE, 1, 0)
                        .add(Verb.INCIDENT, 1, 0)
                        .acts(),
                (state, person) -> settled(state, person) || person == 2 || Runner.isClosed(state.book(), state.rig(), 1),
                false,
                true);
    }

    /** With a holder, or astray and named in an incident; anything else must still be possible to bring to its holder. */
    static boolean settled(State state, int person) {
        Place.Kind kind = state.standing(person).place().kind();
        return kind == Place.Kind.HOLDER || kind == Place.Kind.ASTRAY || kind == Place.Kind.VOID;
    }
}
