package io.github.tewatashi.proof;

import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.proof.Cast.Said;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.vocabulary.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The small worlds. Each is bounded by who may do what in it, never by how often or in which order. */
final class Worlds {

    private static final Set<Said> ALL = EnumSet.allOf(Said.class);

    private static final Act[] NAMESAKES = {
        Act.answer(0, 2, Said.READING_OF_BOTH), Act.answer(0, 3, Said.READING_OF_BOTH)
    };

    /** Nobody of them is the holder; the first one is right, each other wrong in one thing. */
    private static final Act[] PROXIES = {
        Act.proxyAnswer(0, 3, Said.READING_OF_BOTH, Said.READING_OF_THIRD, Cast.PROXY),
        Act.proxyAnswer(0, 3, Said.READING_OF_BOTH, Said.OTHERWISE_SPLIT, Cast.PROXY),
        Act.proxyAnswer(0, 3, Said.READING_OF_BOTH, Said.NOBODYS, Cast.PROXY),
        Act.proxyAnswer(0, 3, Said.READING_OF_BOTH, Said.READING_OF_BOTH, 0),
        Act.proxyAnswer(0, 3, Said.READING_OF_BOTH, Said.READING_OF_THIRD, 0),
        Act.proxyAnswer(0, 3, Said.READING_OF_THIRD, Said.READING_OF_THIRD, Cast.PROXY),
        Act.proxyAnswer(0, 2, Said.READING_OF_BOTH, Said.READING_OF_THIRD, Cast.PROXY),
        Act.answer(0, 3, Said.READING_OF_THIRD)
    };

    /** The old slip of the one who was moved, the three slips of the day, a misread one, and one that is nobody's. */
    static final List<Card> CARDS =
            List.of(Card.of(1, 0), Card.of(1, 1), Card.of(2, 1), Card.of(3, 1), new Card(3, 1, true), Card.of(9, 1));

    static final Rig.Parts HONEST = new Rig.Parts(
            SnapshotStore::new, SerialAllocators.restartingPerSession(), MatchPolicy.TWO_FACTORS, Cast::face, CARDS);

    /** The first is booked for X, the third and the second for Y: two papers with number 1. */
    static final List<Act> BOOKINGS =
            List.of(Act.of(Verb.BOOK, 0, 0), Act.of(Verb.BOOK, 2, 1), Act.of(Verb.BOOK, 1, 1));

    /** The same, and the first is moved to Y. */
    static final List<Act> BOOKED =
            List.of(Act.of(Verb.BOOK, 0, 0), Act.of(Verb.BOOK, 2, 1), Act.of(Verb.BOOK, 1, 1), Act.of(Verb.MOVE, 0, 1));

    /** The same, but the second, a namesake, is absent when the papers travel. */
    static final List<Act> KEPT_BACK = List.of(
            Act.of(Verb.BOOK, 0, 0),
            Act.of(Verb.BOOK, 2, 1),
            Act.of(Verb.BOOK, 1, 1),
            Act.of(Verb.MOVE, 0, 1),
            Act.of(Verb.ABSENT, 1, 1),
            Act.of(Verb.DISPATCH, 1));

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
                "One desk, all three papers in its tray: the slips of the one who was moved and of the one with the"
                        + " same number, old and new, misread and unknown, with any name, any birth date, any paper in"
                        + " the hand; wrong names until slips lock, and overrides by one officer and by two.",
                HONEST,
                DISPATCHED,
                state -> Menu.in(state).desk(0, ALL, 0, 1, 3, 4, 5).override().acts(),
                (state, person) -> person == 1 || settled(state, person),
                true,
                false);
    }

    /** Larger: for the profile {@code full}. */
    static World oneDeskWithEverySlip() {
        World small = oneDesk();
        return new World(
                "one desk, every slip",
                small.about() + " The second namesake's slip as well.",
                HONEST,
                DISPATCHED,
                state ->
                        Menu.in(state).desk(0, ALL, 0, 1, 2, 3, 4, 5).override().acts(),
                Worlds::settled,
                true,
                false);
    }

    static World twoDesks() {
        return new World(
                "two desks",
                "Two desks at once, all three papers in the tray: the namesakes with either's slip at either desk,"
                        + " papers mixed up, wrong birth dates over one slip, every end.",
                HONEST,
                DISPATCHED,
                state -> {
                    Menu menu = Menu.in(state);
                    for (int desk = 0; desk < 2; desk++) {
                        menu.rightly(
                                desk,
                                Act.answer(desk, 1, Said.OTHERWISE_SPLIT),
                                Act.answer(desk, 2, Said.READING_OF_BOTH),
                                Act.answer(desk, 3, Said.READING_OF_BOTH));
                        menu.wrongBirthDate(desk, 1, 0);
                    }
                    return menu.acts();
                },
                (state, person) -> settled(state, person) || isLocked(state, person),
                false,
                false);
    }

    /** Nothing at the desk can tell these namesakes apart: as long as both papers are in the tray, nobody gets one. */
    static World bornOnOneDay() {
        World two = twoDesks();
        return new World(
                "born on one day",
                "As two desks, but the namesakes were born on one day.",
                new Rig.Parts(SnapshotStore::new, HONEST.serials(), HONEST.policy(), Cast::faceOfTwin, CARDS),
                DISPATCHED,
                two.menu(),
                (state, person) -> settled(state, person)
                        || isLocked(state, person)
                        || (person < 2
                                && state.standing(1 - person)
                                        .isInTrayOf(state.rig().session(1))),
                false,
                false);
    }

    static World absences() {
        return new World(
                "absences and holds",
                "One desk and the namesakes; calls of absence and holds before and during encounters, overrides by one"
                        + " officer and by two, and dispatches of what was kept back, while an encounter is open.",
                HONEST,
                KEPT_BACK,
                state -> Menu.in(state)
                        .rightly(0, NAMESAKES)
                        .override()
                        .absence(1, 1)
                        .absence(0, 1)
                        .hold(0)
                        .add(Verb.DISPATCH, 1, 0)
                        .acts(),
                (state, person) -> person == 2 || settled(state, person),
                true,
                false);
    }

    static World beforeTheDay() {
        return new World(
                "before the day",
                "Bookings for two sessions, moves, absences, holds, destruction and dispatches in any order; each"
                        + " person is moved at most once, and numbers restart.",
                HONEST,
                List.of(),
                state -> {
                    Menu menu = Menu.in(state);
                    for (int i = 0; i < Cast.PEOPLE; i++) {
                        menu.add(Verb.BOOK, i, 0).add(Verb.BOOK, i, 1);
                        int person = i;
                        long slips = state.book()
                                .rows(SlipRecord.class)
                                .filter(row -> state.rig().person(row.certificate()) == person)
                                .count();
                        if (slips < 2 && i < 2) {
                            menu.add(Verb.MOVE, i, 0).add(Verb.MOVE, i, 1);
                        }
                    }
                    return menu.absence(0, 1)
                            .hold(1)
                            .add(Verb.DESTROY, 1, 0)
                            .add(Verb.DISPATCH, 0, 0)
                            .add(Verb.DISPATCH, 1, 0)
                            .acts();
                },
                (state, person) ->
                        settled(state, person) || state.standing(person).place().kind() == Place.Kind.TRAY,
                false,
                false);
    }

    static World closing() {
        return new World(
                "closing",
                "A session from its dispatch to its closing and after: papers that vanish or stray unnoticed, every"
                        + " order of counting, incidents, closing and reopening of the question, with a desk that"
                        + " still works.",
                HONEST,
                BOOKED,
                state -> {
                    Menu menu = Menu.in(state).rightly(0, Act.answer(0, 1, Said.READING_OF_THIRD));
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
                        || state.standing(person).booking().isEmpty()
                        || state.truth().where().get(person) == Where.LOST,
                false,
                false);
    }

    static World late() {
        return new World(
                "late commands",
                "The namesakes at two desks, a second dispatch, a count and the closing: each command decided on every"
                        + " older state that it could have seen, committed after any others; each repeated after each"
                        + " other.",
                HONEST,
                KEPT_BACK,
                state -> Menu.in(state)
                        .rightly(0, Act.answer(0, 2, Said.READING_OF_BOTH))
                        .rightly(1, Act.answer(1, 3, Said.READING_OF_BOTH))
                        .add(Verb.COMES, 1, 1)
                        .add(Verb.DISPATCH, 1, 0)
                        .add(Verb.COUNT, 1, 0)
                        .add(Verb.CLOSE, 1, 0)
                        .acts(),
                (state, person) ->
                        person == 2 || settled(state, person) || Runner.isClosed(state.book(), state.rig(), 1),
                false,
                true);
    }

    static World proxies() {
        return new World(
                "proxies",
                "One desk. The third is recorded as proxy for a namesake: duly, by the officer at the desk, or until"
                        + " the day before; for the other namesake as well; and withdrawn, at any time. Then the proxy"
                        + " or anybody else comes with either namesake's slip, with any holder's name, own name and"
                        + " own birth date.",
                HONEST,
                BOOKED,
                state -> {
                    Menu menu = Menu.in(state)
                            .rightly(0, PROXIES)
                            .wrongBirthDate(0, 0, 2)
                            .add(Verb.DISPATCH, 1, 0)
                            .add(Verb.AUTHORISE, 1, Cast.DULY)
                            .add(Verb.WITHDRAW, 0, 0);
                    for (int how = Cast.DULY; how <= Cast.UNTIL_THE_DAY_BEFORE; how++) {
                        menu.add(Verb.AUTHORISE, 0, how);
                    }
                    if (state.open(0)
                            .filter(open -> open.stage() == Stage.CONFIRMATION)
                            .isPresent()) {
                        menu.add(Verb.CONFIRM, 0, 0);
                    }
                    return menu.acts();
                },
                (state, person) ->
                        person != 0 || settled(state, person) || isLocked(state, person) || !hasProxy(state, person),
                false,
                false);
    }

    /** Whether the book says why nobody can come for the holder: nobody was duly recorded while there was time. */
    private static boolean hasProxy(State state, int person) {
        return state.row(person)
                .authorisation()
                .filter(by -> by.officer().equals(Cast.SECOND) && by.proxy().equals(Cast.proxy(Cast.DULY)))
                .isPresent();
    }

    /** Three papers, two sessions and two desks, from the bookings to the closing: for the profile {@code full}. */
    static World oneDay() {
        return new World(
                "one day",
                "All three people, both sessions and both desks, from the bookings to the closing: a move to the other"
                        + " session, a call of absence and its end, dispatches, at either desk the old slip among the"
                        + " new ones, a name in another form, papers mixed up and every end of an encounter; overrides"
                        + " by one officer and by two; the count and the closing.",
                HONEST,
                BOOKINGS,
                state -> day(state).acts(),
                Worlds::isSettledOfDay,
                true,
                false);
    }

    /** The same with whatever else there is, as far as it can be searched to the end: for the profile {@code soak}. */
    static World wholeDay() {
        World day = oneDay();
        return new World(
                "the whole day",
                day.about()
                        + " A hold and its end as well, a paper that vanishes and one that strays, incidents, and the"
                        + " dispatch, the count and the closing of the other session: all of it in any order.",
                HONEST,
                BOOKINGS,
                state -> {
                    Menu menu = day(state)
                            .hold(1)
                            .add(Verb.INCIDENT, 1, 0)
                            .add(Verb.INCIDENT, 1, 1)
                            .add(Verb.DISPATCH, 0, 0)
                            .count(0)
                            .add(Verb.CLOSE, 0, 0);
                    List<Where> where = state.truth().where();
                    if (where.get(1) == Where.HALL_Y
                            && state.standing(1).counted().isEmpty()) {
                        menu.add(Verb.VANISH, 1, 0);
                    }
                    return where.get(0) == Where.OFFICE
                            ? menu.add(Verb.STRAY, 0, 1).acts()
                            : menu.acts();
                },
                (state, person) -> isSettledOfDay(state, person)
                        || state.truth().where().get(person) == Where.LOST
                        || state.standing(person).isInTrayOf(state.rig().session(0)),
                true,
                false);
    }

    private static Menu day(State state) {
        Menu menu = Menu.in(state)
                .add(Verb.MOVE, 0, 1)
                .absence(2, 1)
                .override()
                .add(Verb.DISPATCH, 1, 0)
                .count(1)
                .add(Verb.CLOSE, 1, 0);
        for (int desk = 0; desk < 2; desk++) {
            menu.rightly(
                    desk,
                    Act.answer(desk, 0, Said.READING_OF_BOTH),
                    Act.answer(desk, 1, Said.OTHERWISE_SPLIT),
                    Act.answer(desk, 2, Said.READING_OF_BOTH),
                    Act.answer(desk, 3, Said.READING_OF_BOTH));
        }
        return menu;
    }

    private static boolean isSettledOfDay(State state, int person) {
        return settled(state, person) || Runner.isClosed(state.book(), state.rig(), 1);
    }

    /** One who was moved away and back: the first slip of the session is void. */
    static World movedBack() {
        return new World(
                "moved back",
                "One desk; the first was moved to another session and back, and may show either slip of the session.",
                HONEST,
                List.of(
                        Act.of(Verb.BOOK, 0, 1),
                        Act.of(Verb.MOVE, 0, 0),
                        Act.of(Verb.MOVE, 0, 1),
                        Act.of(Verb.DISPATCH, 1)),
                state -> Menu.in(state)
                        .desk(0, EnumSet.of(Said.READING_OF_BOTH), 1, 2, 4)
                        .acts(),
                (state, person) -> person != 0 || settled(state, person),
                false,
                false);
    }

    /** The rules of 2025-10-06: A has slip 1 of X and is moved to Y; B has slip 1 of Y and may phone in absent. */
    static World thatDay() {
        return new World(
                "2025-10-06",
                "Two people who tell no lie, with the slips that they were given; the officer goes by the number.",
                HONEST,
                List.of(),
                state -> {
                    Menu menu = Menu.in(state)
                            .add(Verb.BOOK, 0, 0)
                            .add(Verb.BOOK, 2, 1)
                            .add(Verb.MOVE, 0, 1)
                            .add(Verb.ABSENT, 2, 1)
                            .add(Verb.DISPATCH, 1, 0);
                    List<Act> answers = new ArrayList<>();
                    if (state.standing(0).isBookedFor(state.rig().session(1))) {
                        answers.add(Act.answer(0, 0, Said.READING_OF_BOTH));
                        answers.add(Act.answer(0, 2, Said.READING_OF_BOTH));
                    }
                    answers.add(Act.answer(0, 1, Said.READING_OF_THIRD));
                    menu.rightly(0, answers.toArray(Act[]::new));
                    return menu.acts();
                },
                (state, person) -> true,
                false,
                false);
    }

    private static boolean isLocked(State state, int person) {
        return state.book()
                .rows(SlipRecord.class)
                .anyMatch(row -> state.rig().person(row.certificate()) == person
                        && row.state().wrongAnswers() >= 3);
    }

    /**
     * With a holder, or astray and named in an incident; anything else must still be possible to bring to its holder.
     */
    static boolean settled(State state, int person) {
        Place.Kind kind = state.standing(person).place().kind();
        return kind == Place.Kind.HOLDER || kind == Place.Kind.ASTRAY || kind == Place.Kind.VOID;
    }
}
