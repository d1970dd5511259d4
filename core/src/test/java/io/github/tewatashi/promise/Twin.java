package io.github.tewatashi.promise;

import io.github.tewatashi.proof.Lie;
import io.github.tewatashi.proof.LyingStore;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.store.Store;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The library with one safety rule switched off, and the property that must notice it. */
enum Twin {
    NUMBER_ONLY(
            "S1",
            "any name will do for the number on the slip",
            new Tells() {
                @Override
                public String name(World world, Visit visit) {
                    return world.counter
                            .slipOf(visit)
                            .map(slip ->
                                    world.paper(slip.paper()).owner.called().reading())
                            .orElse(visit.stated);
                }
            },
            S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    EQUIVALENT_IS_EQUAL(
            "S1",
            "an equivalent name needs no look at the paper",
            new Tells() {
                @Override
                public String name(World world, Visit visit) {
                    return world.counter
                            .slipOf(visit)
                            .map(slip -> world.paper(slip.paper()).owner.called())
                            .filter(called -> called.isOnlyLike(visit.stated))
                            .map(Called::reading)
                            .orElse(visit.stated);
                }
            },
            S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    NO_COLOUR(
            "S1",
            "a slip of any colour is one of this session",
            new Tells() {
                @Override
                public String mark(World world, Visit visit) {
                    return world.session(visit.session).colour().code();
                }
            },
            S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    OLD_SLIPS(
            Lie.OLD_SLIPS,
            (promises, story) -> promises.s1_nothing_is_handed_over_without_slip_name_and_paper(
                    new Story(story.cast(), Trial.movedBackBefore(story.acts())))),
    NO_PAPER_CHECK(
            "S1",
            "any paper in the hand is the right one",
            new Tells() {
                @Override
                public String paper(World world, Visit visit, String reading) {
                    return visit.matched
                            .map(paper -> world.paper(paper).number())
                            .orElse(reading);
                }
            },
            S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    NO_GATE(Lie.NO_GATE, S2_OneProperties::s2_where_another_could_be_meant_only_the_birth_date_goes_on),
    EVERYWHERE(Lie.EVERYWHERE, S3_OnePlaceProperties::s3_every_movement_begins_where_the_last_one_ended),
    ABSENCES_IGNORED(Lie.ABSENCES_IGNORED, S5_AbsentProperties::s5_nothing_absent_or_held_travels_or_is_handed_over),
    HOLDS_IGNORED(Lie.HOLDS_IGNORED, S5_AbsentProperties::s5_nothing_absent_or_held_travels_or_is_handed_over),
    NO_COUNT(Lie.NO_COUNT, S6_ClosedProperties::s6_a_session_closes_only_when_every_paper_is_accounted_for),
    DESKS_FORGOTTEN(
            Lie.DESKS_FORGOTTEN, S6_ClosedProperties::s6_a_session_closes_only_when_every_paper_is_accounted_for),
    RESTARTING_NUMBERS(
            "S7",
            "numbers restart at every session",
            Set.of(),
            cast -> cast.believing(SerialAllocators.restartingPerSession()),
            S7_SerialProperties::s7_no_number_comes_twice),
    NO_CHAIN(Lie.NO_CHAIN, S8_LedgerProperties::s8_honest_books_are_sound),
    NO_VERSIONS(Lie.NO_VERSIONS, S8_LedgerProperties::s8_honest_books_are_sound),
    NO_COMMAND_ID(
            Lie.NO_COMMAND_ID,
            (promises, story) ->
                    promises.s9_a_command_repeated_has_one_effect_and_the_same_answer(story, Trial.CLICKS_AGAIN)),
    DESK_ALWAYS_FREE(Lie.DESK_ALWAYS_FREE, S10_OnePaperProperties::s10_a_desk_has_one_encounter_at_a_time),
    ONE_OFFICER(Lie.ONE_OFFICER, S12_TwoPeopleProperties::s12_an_override_needs_another_officer_and_a_reason),
    NO_LOCK(
            Lie.NO_LOCK,
            (promises, story) -> promises.s12_two_people_can_override_what_may_be_overridden(story.cast(), 2)),
    ANY_PROXY(
            Lie.ANY_PROXY.promise,
            Lie.ANY_PROXY.says,
            new Tells() {
                @Override
                public Visit.Own own(World world, Visit visit, Visit.Own own) {
                    return world.counter
                            .slipOf(visit)
                            .flatMap(slip -> world.paper(slip.paper()).proxy)
                            .map(Paper.Recorded::person)
                            .map(person -> new Visit.Own(person.called().reading(), person.birthDate()))
                            .orElse(own);
                }
            },
            S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    PROXY_OF_ANOTHER(Lie.PROXY_OF_ANOTHER, S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    PROXY_FOR_EVER(Lie.PROXY_FOR_EVER, S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    PROXY_BY_ANYBODY(Lie.PROXY_BY_ANYBODY, S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper),
    PROXY_AT_ANY_TIME(
            Lie.PROXY_AT_ANY_TIME.promise,
            Lie.PROXY_AT_ANY_TIME.says,
            EnumSet.of(Lie.PROXY_AT_ANY_TIME),
            cast -> cast.telling(new Tells() {
                @Override
                public void recording(World world, boolean now) {
                    if (world.store instanceof LyingStore store) {
                        store.recordsProxy(now);
                    }
                }
            }),
            S1_MatchProperties::s1_nothing_is_handed_over_without_slip_name_and_paper);

    /** A property, tried on one story. */
    interface Trial {

        /** Which commands are repeated after the story. */
        List<Integer> CLICKS_AGAIN =
                IntStream.range(0, 20).map(i -> i * 7).boxed().toList();

        void play(Promises promises, Story story);

        /** Rare in a story by itself: somebody was moved to another session and back, with two slips of the first. */
        static List<Act> movedBackBefore(List<Act> acts) {
            List<Act> all = new ArrayList<>(List.of(
                    new BackOfficeActs.Book(0, 0),
                    new BackOfficeActs.Move(0, 1),
                    new BackOfficeActs.Move(0, 0),
                    new BackOfficeActs.Dispatch(0, 0, Optional.empty())));
            all.addAll(acts);
            return all;
        }
    }

    final String promise;
    final String says;
    private final Set<Lie> lies;
    private final UnaryOperator<Cast> office;
    private final Trial trial;

    Twin(Lie lie, Trial trial) {
        this(lie.promise, lie.says, EnumSet.of(lie), cast -> cast, trial);
    }

    Twin(String promise, String says, Tells tells, Trial trial) {
        this(promise, says, Set.of(), cast -> cast.telling(tells), trial);
    }

    Twin(String promise, String says, Set<Lie> lies, UnaryOperator<Cast> office, Trial trial) {
        this.promise = promise;
        this.says = says;
        this.lies = lies;
        this.office = office;
        this.trial = trial;
    }

    /** Whether the property notices in {@code story} that the rule is off. */
    boolean isCaughtBy(Story story) {
        return isNoticed(lies, new Story(office.apply(story.cast()), story.acts()));
    }

    /** Whether it notices something though the rule is on: it must not. */
    boolean isCaughtWithTheRule(Story story) {
        return isNoticed(Set.of(), story);
    }

    private boolean isNoticed(Set<Lie> told, Story story) {
        try {
            trial.play(
                    new Promises() {
                        @Override
                        public Store emptyStore() {
                            return LyingStore.amongStories(told);
                        }
                    },
                    story);
            return false;
        } catch (AssertionError noticed) {
            return true;
        }
    }
}
