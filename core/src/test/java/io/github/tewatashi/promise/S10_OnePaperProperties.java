package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * S10, one paper on the desk: a desk has one encounter at a time; the next one starts only after the paper of the last
 * one is received, refused or back in the tray.
 */
public interface S10_OnePaperProperties extends OnAnyStore {

    /** Whatever people do: as long as a desk has an encounter, nobody else begins one there. */
    @Property
    default void s10_a_desk_has_one_encounter_at_a_time(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new OneAtATime()));
    }

    /** Two clerks at one desk at the same moment: one of them at most has an encounter. */
    @Property(tries = 20)
    default void s10_of_several_who_begin_at_once_one_has_the_desk(
            @ForAll @IntRange(min = 2, max = 4) int clerks, @ForAll Numbers numbers) {
        onEmptyStore(store -> {
            List<Person> people = List.of(
                    new Person(0, Called.E, 0),
                    new Person(1, Called.G, 1),
                    new Person(2, Called.H, 2),
                    new Person(3, Called.I, 3));
            World world = FoundByStories.Found.dispatched(store, Cast.of(people, people, 2, numbers));
            List<Answer> answers = AtOnce.each(clerks, clerk -> {
                IssuedSlip slip = world.paper(clerk).slip.orElseThrow();
                return world.counter
                        .desk(0)
                        .begin(SlipReading.of(slip.number().toString(), slip.colour()), By.once(world.officer(clerk)))
                        .states(Stated.name(world.paper(clerk).owner.called().reading()));
            });
            List<Answer> refused =
                    answers.stream().filter(Refused.class::isInstance).toList();
            assertThat(refused)
                    .hasSize(clerks - 1)
                    .allSatisfy(
                            answer -> assertThat(((Refused) answer).reason()).isEqualTo(Reason.DESK_BUSY));
        });
    }

    /** However an encounter ends, the desk is free for the next one. */
    @Property
    default void s10_the_desk_is_free_after_every_ending(
            @ForAll(supplier = Casts.class) Cast cast, @ForAll @IntRange(min = 0, max = 4) int ending) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new OneAtATime());
            Paper paper = world.paper(0);
            Rightly rightly = new Rightly(world);
            rightly.bringToNewSession(paper);
            Visit visit = FoundByStories.Found.comes(world, paper);
            int desk = visit.desk;
            switch (ending) {
                case 0 -> world.counter.putBack(desk, 0, Way.IN_ORDER, 0);
                case 1 ->
                    world.counter.handOver(
                            desk, 0, Way.IN_ORDER, 0, paper::equals, p -> Misreading.letter(p.number(), 0), Gives.IT);
                default -> {
                    world.counter.handOver(desk, 0, Way.IN_ORDER, 0, paper::equals, Paper::number, Gives.IT);
                    switch (ending) {
                        case 2 -> world.counter.receive(desk, 0, Way.IN_ORDER, 0);
                        case 3 -> world.counter.takeBack(desk, 0, Way.IN_ORDER, 0);
                        default -> world.counter.dispute(desk, 0, Way.IN_ORDER, 0, "not mine");
                    }
                }
            }
            Visit next = FoundByStories.Found.comes(world, paper);
            assertThat(next.refusal)
                    .as("why the next cannot begin after ending %d", ending)
                    .isNotEqualTo(java.util.Optional.of(Reason.DESK_BUSY));
        });
    }

    /** What the staff were told of each desk, set against who begins there. */
    final class OneAtATime implements Watch {

        @Override
        public void answered(World world, Visit visit, Answer answer) {
            if (visit.deskWasBusy) {
                assertThat(answer)
                        .as("the answer at a desk that has an encounter")
                        .isInstanceOf(Refused.class);
            }
        }
    }
}
