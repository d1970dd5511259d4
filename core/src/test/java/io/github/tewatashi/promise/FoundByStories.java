package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.Reason;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

/** What made-up stories found once, each told for itself so that it never comes back. */
public interface FoundByStories extends OnAnyStore {

    @Example
    default void s1_a_second_paper_read_on_a_screen_left_open_may_not_go() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G, Called.I);
            Paper first = world.paper(0);
            Paper second = world.paper(1);
            Visit visit = Found.comes(world, first);
            world.counter.handOver(0, 0, Way.IN_ORDER, 0, first::equals, Paper::number, false);
            HandOver again = ((Matched) visit.steps.get(0)).handOver(PaperReading.of(second.number()));
            assertThat(again)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_PAPER));
        });
    }

    @Example
    default void l1_a_holder_of_two_papers_gets_both() {
        onEmptyStore(store -> {
            Person holder = new Person(0, Called.A, 0);
            World world =
                    Found.dispatched(store, Cast.of(List.of(holder), List.of(holder, holder), 2, Numbers.CONTINUOUS));
            for (Paper paper : world.papers) {
                assertThat(new Rightly(world).meet(0, paper).refusal).isEmpty();
                L1_UsefulProperties.Useful.ownerHas(world, paper);
            }
        });
    }

    /** How these stories begin. */
    final class Found {

        private Found() {}

        static World dispatched(Store store, Called... called) {
            List<Person> people = new java.util.ArrayList<>();
            for (Called name : called) {
                people.add(new Person(people.size(), name, people.size()));
            }
            return dispatched(store, Cast.of(people, people, 2, Numbers.CONTINUOUS));
        }

        static World dispatched(Store store, Cast cast) {
            World world = World.with(store, cast, new Watch() {});
            world.papers.forEach(paper -> world.backOffice.book(paper, 0));
            world.backOffice.dispatch(0, 0, Optional.empty());
            return world;
        }

        static Visit comes(World world, Paper paper) {
            IssuedSlip slip = paper.slip.orElseThrow();
            return world.counter.come(
                    slip.session() * World.DESKS_PER_SESSION,
                    0,
                    paper.owner,
                    slip.number().toString(),
                    slip.colour(),
                    paper.owner.called().reading());
        }
    }
}
