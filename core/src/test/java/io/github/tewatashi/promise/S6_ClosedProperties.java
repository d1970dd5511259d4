package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.close.Closed;
import io.github.tewatashi.close.ClosingResult;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.LikelySwap;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.SwapReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * S6, closed: a session closes only when every paper that travelled is accounted for: received, counted back by reading
 * each paper (the count is blind: the book's figure is not shown first), or named in an incident. A paper left over and
 * a paper short are set against each other: the likely swap is named.
 */
public interface S6_ClosedProperties extends OnAnyStore {

    /** Whatever people do: what travelled to a session that is closed was received, read since, or named. */
    @Property
    default void s6_a_session_closes_only_when_every_paper_is_accounted_for(
            @ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new Accounted()));
    }

    /** Whatever has happened: whoever counts what is there, and names what is not, can close. */
    @Property
    default void s6_every_session_can_be_closed(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> {
            World world = story.play(store, new Accounted());
            for (int session = 0; session < world.sessions.size(); session++) {
                assertThat(new Rightly(world).close(session))
                        .as("session %d is closed", session + 1)
                        .isTrue();
            }
        });
    }

    /** The officer read the right paper and gave another: the count names both, and that they were swapped. */
    @Property
    default void s6_a_swap_is_named(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = FoundByStories.Found.dispatched(store, cast);
            Paper here = world.paper(0);
            Paper gone = world.paper(1);
            if (new Rightly(world).meet(0, here).refusal.isPresent()) {
                return;
            }
            here.spot = Paper.Spot.TRAY;
            here.with = Optional.empty();
            gone.spot = Paper.Spot.PERSON;
            gone.with = Optional.of(here.owner);
            world.afterwards.countAll(0, 0, -1);
            CountDiffers report = FoundByStories.Found.differs(world.afterwards.close(0, 0));
            assertThat(report.leftOver()).containsExactly(here.certificate.id());
            assertThat(report.missing()).containsExactly(gone.certificate.id());
            assertThat(report.likelySwaps()).singleElement().satisfies(swap -> {
                assertThat(swap).returns(here.certificate.id(), LikelySwap::leftOver);
                assertThat(swap).returns(gone.certificate.id(), LikelySwap::missing);
                assertThat(swap.reasons()).contains(SwapReason.ONLY_PAIR);
                assertThat(swap.reasons().contains(SwapReason.SAME_NAME))
                        .isEqualTo(here.owner.called().isNamesakeOf(gone.owner.called()));
            });
        });
    }

    /** Two papers taken for one, of which one was read: the other is found short. */
    @Property
    default void s6_two_papers_handed_over_as_one_are_found(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Accounted());
            for (Paper paper : world.papers) {
                world.backOffice.book(paper, 0);
            }
            world.backOffice.dispatch(0, 0, Optional.empty());
            Paper read = world.paper(0);
            Paper beneath = world.paper(1);
            if (new Rightly(world).meet(0, read).refusal.isPresent()) {
                return;
            }
            beneath.spot = Paper.Spot.PERSON;
            beneath.with = Optional.of(read.owner);
            world.afterwards.countAll(0, 0, -1);
            CountDiffers report = FoundByStories.Found.differs(world.afterwards.close(0, 0));
            assertThat(report.missing()).containsExactly(beneath.certificate.id());
        });
    }

    /** The count is blind: a paper that the book expects is answered like one that it does not. */
    @Property
    default void s6_the_count_tells_nothing_of_the_book(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Watch() {});
            Paper expected = world.paper(0);
            Paper unexpected = world.paper(1);
            world.backOffice.book(expected, 0);
            world.backOffice.dispatch(0, 0, Optional.empty());
            for (Paper paper : List.of(expected, unexpected)) {
                Outcome<CertificateId> outcome = world.afterwards.count(0, 0, paper.number());
                assertThat(outcome).isEqualTo(new Outcome.Done<>(paper.certificate.id(), false));
            }
        });
    }

    /** What is accounted for, by what the staff did and were told. */
    final class Accounted implements Watch {

        @Override
        public void closing(World world, int session, ClosingResult result) {
            if (!(result instanceof Closed closed)) {
                return;
            }
            for (int desk = session * World.DESKS_PER_SESSION; desk < (session + 1) * World.DESKS_PER_SESSION; desk++) {
                assertThat(world.atDesk.get(desk).filter(Visit::keepsDesk))
                        .as("the encounter that desk %d still has", desk)
                        .isEmpty();
            }
            List<CertificateId> told = new ArrayList<>(closed.received());
            told.addAll(closed.returned());
            told.addAll(closed.astray());
            assertThat(told).as("told of each paper once").doesNotHaveDuplicates();
            for (Paper paper : world.papers) {
                if (!paper.travelled.contains(session)) {
                    continue;
                }
                boolean read = paper.counted.contains(session) && !paper.place().equals("HANDED_OVER");
                assertThat(paper.received.contains(session) || paper.inIncident.contains(session) || read)
                        .as("%s was received, named in an incident, or read since it came to the tray", paper)
                        .isTrue();
            }
        }
    }
}
