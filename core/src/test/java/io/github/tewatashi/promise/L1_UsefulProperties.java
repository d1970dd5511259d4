package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * L1, useful: a rightful holder who comes on the right day with the right slip and says the right name walks out with
 * the right certificate; a library that refuses everybody is a failed one.
 */
public interface L1_UsefulProperties extends OnAnyStore {

    /** On a day on which nothing goes wrong everybody gets the right paper at the first try. */
    @Property
    default void l1_on_a_good_day_everybody_walks_out_with_the_right_paper(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Watch() {});
            world.papers.forEach(paper -> world.backOffice.book(paper, 0));
            world.backOffice.dispatch(0, 0, Optional.empty());
            for (Paper paper : world.papers) {
                boolean twin = Useful.hasTwinInTray(world, paper);
                Visit visit = new Rightly(world).meet(0, paper);
                if (!twin) {
                    assertThat(visit.refusal).as("%s at the first try", paper).isEmpty();
                    Useful.ownerHas(world, paper);
                }
            }
        });
    }

    /** A proxy who was recorded beforehand walks out with the holder's paper, if nobody else's could be meant. */
    @Property
    default void l1_a_recorded_proxy_walks_out_with_the_holders_paper(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new S1_MatchProperties.ThreeWays());
            Paper paper = world.paper(0);
            Person proxy = cast.person(1);
            world.backOffice.authorise(paper, proxy, 1, World.FIRST_DAY.plusDays(14L * cast.sessions()));
            Rightly rightly = new Rightly(world);
            rightly.bringToNewSession(paper);
            Visit visit = rightly.meetProxy(paper, proxy);
            assertThat(visit.refusal).isEmpty();
            assertThat(paper.with).as("who has %s", paper).contains(proxy);
            assertThat(world.bookPlace(paper)).isEqualTo("HOLDER");
        });
    }

    /**
     * Whatever has happened: every paper that really lies where the book has it can still come to its owner, if need be
     * after two people have overridden what may be overridden, on a later day.
     */
    @Property
    default void l1_whatever_has_happened_every_owner_can_still_get_the_own_paper(
            @ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> {
            World world = story.play(store, new Watch() {});
            Rightly rightly = new Rightly(world);
            for (Paper paper : List.copyOf(world.papers)) {
                for (int desk = 0; desk < world.atDesk.size(); desk++) {
                    rightly.clear(desk);
                }
                if (paper.spot == Paper.Spot.SAFE && paper.place().equals("SAFE")) {
                    rightly.bringToNewSession(paper);
                }
                if (paper.slip
                        .filter(slip -> paper.isBookedInTrayOf(slip.session()) && paper.liesInTrayOf(slip.session()))
                        .isPresent()) {
                    boolean twin = Useful.hasTwinInTray(world, paper);
                    Optional<Reason> whyNot = rightly.serve(paper);
                    if (!twin) {
                        assertThat(whyNot)
                                .as("why %s cannot be handed over", paper)
                                .isEmpty();
                        Useful.ownerHas(world, paper);
                    }
                }
            }
        });
    }

    /** What it is to be useful, by the truth. */
    final class Useful {

        private Useful() {}

        /** Somebody else who could be meant and was born on the same day: only then nobody gets anything (S2). */
        static boolean hasTwinInTray(World world, Paper paper) {
            return world.papers.stream()
                    .filter(other -> other.place().equals(paper.place()))
                    .filter(other -> other.couldBeTakenFor(paper))
                    .anyMatch(other -> other.owner.birthDate().equals(paper.owner.birthDate()));
        }

        static void ownerHas(World world, Paper paper) {
            assertThat(paper.with).as("who has %s", paper).contains(paper.owner);
            assertThat(world.bookPlace(paper))
                    .as("where the book has %s", paper)
                    .isEqualTo("HOLDER");
        }
    }
}
