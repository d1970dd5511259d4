package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.vocabulary.By;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Example;

/** What an encounter costs: how often the library asks the store for something. */
public interface RoundTripsProperties extends OnAnyStore {

    /**
     * One hand-over costs one read and one write transaction, and one more for the receipt.
     *
     * <p>Exactly: slip and name are looked up in one read; the match is written in one transaction, which claims the
     * desk for the encounter (S10); the hand-over is written in one transaction without a read, and so is the receipt.
     * A server that keeps nothing and resumes from the encounter's id pays one read more for each step, and before a
     * hand-over a second one: of the tray, for whoever could be meant by now (S2).
     */
    @Example
    default void one_hand_over_costs_one_read_and_one_write_transaction_and_one_more_for_the_receipt() {
        onEmptyStore(beneath -> {
            World world = FoundByStories.Found.dispatched(beneath, Called.G, Called.I);
            Trips trips = new Trips();
            World counted = world.on(Around.store(beneath, (method, call) -> {
                trips.made.add(method.getName());
                return call.run();
            }));

            Paper typed = counted.paper(0);
            Desk desk = counted.counter.desk(0);
            By by = By.once(world.officer(0));
            Answer answer = trips.cost(
                    () -> desk.begin(
                                    SlipReading.of(
                                            typed.slip.orElseThrow().number().toString(),
                                            typed.slip.orElseThrow().colour()),
                                    by)
                            .states(Stated.name(typed.owner.called().reading())),
                    "desk",
                    "commit");
            Matched matched = (Matched) answer;
            HandedOver handed =
                    (HandedOver) trips.cost(() -> matched.handOver(PaperReading.of(typed.number())), "commit");
            assertThat(BackOffice.isDone(trips.cost(handed::received, "commit")))
                    .isTrue();

            Paper resumed = counted.paper(1);
            Answer second = trips.cost(
                    () -> desk.begin(
                                    SlipReading.of(
                                            resumed.slip.orElseThrow().number().toString(),
                                            resumed.slip.orElseThrow().colour()),
                                    by)
                            .states(Stated.name(resumed.owner.called().reading())),
                    "desk",
                    "commit");
            HandedOver handedToo = (HandedOver) trips.cost(
                    () -> ((Matched) desk.resume(second.encounter(), by.officer())
                                    .orElseThrow())
                            .handOver(PaperReading.of(resumed.number())),
                    "encounter",
                    "desk",
                    "commit");
            assertThat(BackOffice.isDone(trips.cost(
                            () -> ((HandedOver) desk.resume(handedToo.encounter(), by.officer())
                                            .orElseThrow())
                                    .received(),
                            "encounter",
                            "commit")))
                    .isTrue();
        });
    }

    /** A proxy costs no more than a holder. */
    @Example
    default void a_hand_over_to_a_proxy_costs_the_same() {
        onEmptyStore(beneath -> {
            World world = World.with(
                    beneath,
                    Cast.of(
                            List.of(new Person(0, Called.G, 0), new Person(1, Called.I, 1)),
                            List.of(new Person(0, Called.G, 0)),
                            2,
                            Numbers.CONTINUOUS),
                    new Watch() {});
            Paper paper = world.paper(0);
            Person proxy = world.cast.person(1);
            world.backOffice.authorise(paper, proxy, 1, World.FIRST_DAY.plusDays(50));
            new Rightly(world).bringToNewSession(paper);
            Trips trips = new Trips();
            World counted = world.on(Around.store(beneath, (method, call) -> {
                trips.made.add(method.getName());
                return call.run();
            }));
            IssuedSlip slip = counted.paper(0).slip.orElseThrow();
            Desk desk = counted.counter.desk(slip.session() * World.DESKS_PER_SESSION);
            Matched matched = (Matched) trips.cost(
                    () -> desk.begin(SlipReading.of(slip.number().toString(), slip.colour()), By.once(world.officer(0)))
                            .statesForAnother(
                                    Stated.name(paper.owner.called().reading()),
                                    Stated.name(proxy.called().reading()),
                                    proxy.birthDate()),
                    "desk",
                    "commit");
            HandedOver handed =
                    (HandedOver) trips.cost(() -> matched.handOver(PaperReading.of(paper.number())), "commit");
            assertThat(BackOffice.isDone(trips.cost(handed::received, "commit")))
                    .isTrue();
        });
    }

    /** The calls that a store got. */
    final class Trips {

        private final List<String> made = new ArrayList<>();

        <T> T cost(Supplier<T> step, String... trips) {
            made.clear();
            T result = step.get();
            assertThat(made).containsExactly(trips);
            return result;
        }
    }
}
