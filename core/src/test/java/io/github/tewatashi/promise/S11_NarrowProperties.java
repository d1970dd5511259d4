package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.match.Claim;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * S11, narrow: a caller's own {@code MatchPolicy} or allocator can make the rules stricter, never looser: what it
 * returns is and-ed with the built-in rules.
 */
public interface S11_NarrowProperties extends OnAnyStore {

    /** A policy that always says MATCH, or anything at all, hands out nothing that slip, name and paper do not. */
    @Property
    default void s11_no_policy_makes_the_rules_looser(
            @ForAll(supplier = Stories.class) Story story, @ForAll Narrow.Policy policy, @ForAll int seed) {
        onEmptyStore(store -> {
            MatchPolicy judged = policy.of(seed);
            Cast cast = story.cast().withPolicy("a policy that is " + policy, judged);
            new Story(cast, story.acts()).play(store, new Narrow.StillStrict(judged));
        });
    }

    /** An equivalent form of a name stays to be compared by the officer, however sure a policy is of it. */
    @Example
    default void s11_no_policy_spares_the_officer_the_comparison() {
        onEmptyStore(store -> {
            World world = FoundByStories.Found.dispatched(store, Called.G, Called.I);
            World sure = world.with(world.cast.withPolicy("a policy that is sure", claim -> Verdict.MATCH));
            IssuedSlip slip = sure.paper(1).slip.orElseThrow();
            Answer answer = sure.counter
                    .desk(0)
                    .begin(SlipReading.of(slip.number().toString(), slip.colour()), By.once(sure.officer(0)))
                    .states(Stated.name("ヌマ　タミドリ"));
            assertThat(answer).isInstanceOf(ToConfirm.class);
        });
    }

    /** A policy that throws hands out nothing, and blocks nobody for longer than it does so. */
    @Property
    default void s11_a_policy_that_throws_hands_out_nothing(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Watch() {});
            Paper paper = world.paper(0);
            new Rightly(world).bringToNewSession(paper);
            Cast broken = cast.withPolicy("a policy that throws", claim -> {
                throw new IllegalStateException("out of order");
            });
            World throwing = world.with(broken);
            assertThatThrownBy(() -> FoundByStories.Found.comes(throwing, throwing.paper(0)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(world.bookPlace(paper)).isEqualTo(paper.place());
            assertThat(new Rightly(world)
                            .meet(paper.slip.orElseThrow().session() * World.DESKS_PER_SESSION, paper)
                            .refusal)
                    .isEmpty();
        });
    }

    /** A stricter policy does refuse, and one that asks to compare is heeded. */
    @Property
    default void s11_a_stricter_policy_is_heeded(@ForAll(supplier = Casts.class) Cast cast, @ForAll boolean refuses) {
        onEmptyStore(store -> {
            Verdict verdict = refuses ? Verdict.MISMATCH : Verdict.CONFIRM;
            World world = World.with(store, cast.withPolicy("stricter: " + verdict, claim -> verdict), new Watch() {});
            Paper paper = world.paper(0);
            new Rightly(world).bringToNewSession(paper);
            Visit visit = FoundByStories.Found.comes(world, paper);
            if (refuses) {
                assertThat(visit.refusal).contains(Reason.POLICY_REFUSED);
            } else {
                assertThat(visit.last().orElseThrow()).isInstanceOf(ToConfirm.class);
            }
        });
    }

    /** An allocator that gives numbers again: no session has one twice, and every promise of the desk holds. */
    @Property
    default void s11_no_allocator_makes_two_slips_one(
            @ForAll(supplier = Stories.class) Story story, @ForAll @IntRange(min = 1, max = 6) int numbers) {
        onEmptyStore(store -> {
            Cast cast = story.cast()
                    .withSerials(
                            "an allocator that has only " + numbers + " numbers",
                            (request, counters) ->
                                    new SerialNumber(1 + counters.reserve(request.office(), "any", 1) * 5 % numbers));
            World world = new Story(cast, story.acts()).play(store, new Narrow.StillStrict(MatchPolicy.TWO_FACTORS));
            assertThat(world.slips.stream().map(slip -> slip.session() + "#" + slip.number()))
                    .as("sessions and numbers")
                    .doesNotHaveDuplicates();
        });
    }

    /** A colour allocator that gives any colour: neighbouring sessions never share one. */
    @Property
    default void s11_no_colour_allocator_gives_neighbours_one_colour(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 15) Integer> days,
            @ForAll @Size(min = 12, max = 12) List<SlipColour> whims) {
        onEmptyStore(store -> {
            int[] next = {0};
            Tewatashi library = Tewatashi.on(store)
                    .colours(request -> Optional.of(whims.get(next[0]++ % whims.size())))
                    .build();
            LocalDate first = LocalDate.of(2025, 10, 6);
            days.forEach(day -> BackOffice.isDone(library.sessions()
                    .schedule(World.OFFICE, first.plusDays(day), "hall", By.once(TestOffice.OFFICER))));
            TreeMap<LocalDate, List<SlipColour>> coloursByDay = library.sessions().of(World.OFFICE).stream()
                    .collect(Collectors.groupingBy(
                            HandoutSession::date,
                            TreeMap::new,
                            Collectors.mapping(HandoutSession::colour, Collectors.toList())));
            for (Map.Entry<LocalDate, List<SlipColour>> day : coloursByDay.entrySet()) {
                assertThat(day.getValue()).as("colours of one day").doesNotHaveDuplicates();
                Map.Entry<LocalDate, List<SlipColour>> after = coloursByDay.higherEntry(day.getKey());
                if (after != null) {
                    assertThat(new TreeSet<>(day.getValue()))
                            .as("colours of neighbouring days")
                            .doesNotContainAnyElementsOf(after.getValue());
                }
            }
        });
    }

    /** Strategies of callers who did not read the laws. */
    final class Narrow {

        private Narrow() {}

        /** What a policy may be like. */
        enum Policy {
            GENEROUS {
                @Override
                MatchPolicy of(int seed) {
                    return claim -> Verdict.MATCH;
                }
            },
            CONTRARY {
                @Override
                MatchPolicy of(int seed) {
                    return claim -> claim.name().verdict() == Verdict.MATCH ? Verdict.CONFIRM : Verdict.MATCH;
                }
            },
            ARBITRARY {
                @Override
                MatchPolicy of(int seed) {
                    return claim -> Verdict.values()[
                            Math.floorMod(claim.certificate().hashCode() * 31 + seed, Verdict.values().length)];
                }
            };

            abstract MatchPolicy of(int seed);
        }

        /** The built-in rules hold as ever, and what the policy refuses is refused. */
        static final class StillStrict implements Watch {

            private final S1_MatchProperties.ThreeWays threeWays = new S1_MatchProperties.ThreeWays();
            private final S2_OneProperties.OnlyOne onlyOne = new S2_OneProperties.OnlyOne();
            private final MatchPolicy policy;

            StillStrict(MatchPolicy policy) {
                this.policy = policy;
            }

            @Override
            public void answered(World world, Visit visit, Answer answer) {
                threeWays.answered(world, visit, answer);
                onlyOne.answered(world, visit, answer);
                if (answer instanceof Matched matched && visit.steps.isEmpty()) {
                    var claim = new Claim(
                            world.session(visit.session).id(),
                            SerialNumber.read(visit.shownNumber).orElseThrow(),
                            matched.certificate(),
                            Claim.Whose.HOLDER,
                            Names.compare(
                                    Stated.name(visit.stated), matched.face().names()));
                    assertThat(policy.judge(claim))
                            .as("what the policy said of a match")
                            .isEqualTo(Verdict.MATCH);
                }
            }

            @Override
            public void handedOver(World world, Visit visit, Paper picked, String reading, HandedOver handedOver) {
                threeWays.handedOver(world, visit, picked, reading, handedOver);
                onlyOne.handedOver(world, visit, picked, reading, handedOver);
            }
        }
    }
}
