package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.promise.L1_UsefulProperties.Useful;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * S5, absent: a certificate whose holder is known to be absent is not dispatched; if the call comes after dispatch, it
 * cannot be handed over until a named officer withdraws the absence with a reason. The same for a hold (say, a
 * protected address).
 */
public interface S5_AbsentProperties extends OnAnyStore {

    /** Whatever people do: what is known to be absent or held neither travels nor is handed over. */
    @Property
    default void s5_nothing_absent_or_held_travels_or_is_handed_over(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new KeptBack()));
    }

    /** A call in the very middle of the encounter still stops the hand-over; withdrawn, it stops nothing. */
    @Property
    default void s5_a_call_in_the_middle_stops_the_hand_over_until_it_is_withdrawn(
            @ForAll(supplier = Casts.class) Cast cast, @ForAll boolean hold) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new KeptBack());
            Rightly rightly = new Rightly(world);
            Paper paper = world.paper(0);
            rightly.bringToNewSession(paper);
            Visit visit = FoundByStories.Found.comes(world, paper);
            assertThat(visit.last().orElseThrow()).isInstanceOf(Matched.class);
            if (hold) {
                world.backOffice.hold(paper, 1, "a protected address");
            } else {
                world.backOffice.reportAbsence(paper, 1);
            }
            world.counter.handOver(visit.desk, 0, Way.IN_ORDER, 0, paper::equals, Paper::number, Gives.IT);
            assertThat(visit.refusal).contains(hold ? Reason.ON_HOLD : Reason.HOLDER_ABSENT);

            if (hold) {
                world.backOffice.release(paper, 1, " ");
                assertThat(paper.held).isTrue();
                world.backOffice.release(paper, 1, "cleared up");
            } else {
                world.backOffice.withdrawAbsence(paper, 1, " ");
                assertThat(paper.absent).isTrue();
                world.backOffice.withdrawAbsence(paper, 1, "comes after all");
            }
            assertThat(rightly.meet(visit.desk, paper).refusal).isEmpty();
            Useful.ownerHas(world, paper);
        });
    }

    /** What the staff reported and the library acknowledged, set against what travels and what is handed over. */
    final class KeptBack implements Watch {

        @Override
        public void dispatched(World world, int session, Manifest manifest) {
            for (Manifest.Line line : manifest.travelling()) {
                Paper paper = world.paper(line.certificate());
                assertThat(paper.absent || paper.held)
                        .as("%s is absent or held and travels", paper)
                        .isFalse();
            }
            for (CertificateId id : manifest.keptBack().stream()
                    .map(Manifest.KeptBack::certificate)
                    .toList()) {
                Paper paper = world.paper(id);
                assertThat(paper.absent || paper.held)
                        .as("%s stays though it is neither absent nor held", paper)
                        .isTrue();
            }
        }

        @Override
        public void handedOver(World world, Visit visit, Paper picked, String reading, HandedOver handedOver) {
            Paper paper = world.paper(handedOver.certificate());
            if (visit.handedOver.isEmpty()) {
                assertThat(paper.absent).as("%s is absent", paper).isFalse();
                assertThat(paper.held).as("%s is on hold", paper).isFalse();
            }
        }
    }
}
