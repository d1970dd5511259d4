package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * S3, one place: a certificate has exactly one custody at any time; custody is double entry: every movement names where
 * from and where to, and the sum over places never changes.
 */
public interface S3_OnePlaceProperties extends OnAnyStore {

    /** After every act the book has every paper where the staff were told it is, and nowhere else. */
    @Property
    default void s3_every_paper_is_in_the_one_place_that_the_staff_were_told(
            @ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new Watch() {
            @Override
            public void afterEach(World world) {
                for (Paper paper : world.papers) {
                    assertThat(world.bookPlace(paper))
                            .as("where the book has %s", paper)
                            .isEqualTo(paper.place());
                }
            }
        }));
    }

    /** Each movement begins where the last one ended, and over all movements what leaves one place comes to another. */
    @Property
    default void s3_every_movement_begins_where_the_last_one_ended(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> {
            World world = story.play(store, new Watch() {});
            OnePlace.check(world);
        });
    }

    /** The whole way of a paper can be gone, there and back. */
    @Property
    default void s3_a_paper_can_go_its_whole_way(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Watch() {});
            Rightly rightly = new Rightly(world);
            Paper paper = world.paper(0);
            rightly.bringToNewSession(paper);
            int desk = paper.slip.orElseThrow().session() * World.DESKS_PER_SESSION;
            world.counter.come(
                    desk,
                    0,
                    paper.owner,
                    paper.slip.orElseThrow().number().toString(),
                    paper.slip.orElseThrow().colour(),
                    paper.owner.called().reading());
            world.counter.handOver(desk, 0, Way.IN_ORDER, 0, paper::equals, Paper::number, Gives.IT);
            world.counter.takeBack(desk, 0, Way.IN_ORDER, 0);
            assertThat(rightly.serve(paper)).isEmpty();
            world.backOffice.deposit(paper, 0);
            world.backOffice.destroy(paper, 0, "replaced");
            String tray = "TRAY " + (world.sessions.size() - 1);
            assertThat(paper.places)
                    .containsExactly("SAFE", tray, "HANDED_OVER", tray, "HANDED_OVER", "HOLDER", "SAFE", "VOID");
            OnePlace.check(world);
        });
    }

    /** Double entry, as the ledger has it and as the rows have it. */
    final class OnePlace {

        private OnePlace() {}

        static void check(World world) {
            Map<String, Integer> balance = new TreeMap<>();
            for (Paper paper : world.papers) {
                Subject subject = Subject.of(paper.certificate.id());
                List<Movement> movements = world.entries()
                        .filter(entry -> entry.subject().equals(subject))
                        .flatMap(entry -> entry.fact(Fact.Moves.class).stream())
                        .map(Fact.Moves::movement)
                        .toList();
                Place at = Place.ISSUER;
                for (Movement movement : movements) {
                    assertThat(movement.from()).as("where %s leaves", paper).isEqualTo(at);
                    assertThat(movement.to()).as("where %s comes to", paper).isNotEqualTo(at);
                    balance.merge(movement.from().kind().name(), -1, Integer::sum);
                    balance.merge(movement.to().kind().name(), 1, Integer::sum);
                    at = movement.to();
                }
                assertThat(world.library().registry().place(paper.certificate))
                        .as("where the book has %s", paper)
                        .isEqualTo(Optional.of(at));
            }
            assertThat(balance.values().stream().mapToInt(Integer::intValue).sum())
                    .as("the sum over all places")
                    .isZero();
            assertThat(balance).as("what left the issuer").containsEntry("ISSUER", -world.papers.size());
        }
    }
}
