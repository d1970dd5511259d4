package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.ClosingResult;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.Reason;
import java.util.ArrayList;
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
            world.counter.handOver(0, 0, Way.IN_ORDER, 0, first::equals, Paper::number, Gives.IT);
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

    @Example
    default void s1_another_slip_or_name_under_an_old_key_is_not_told_that_it_matches() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G, Called.I);
            By by = world.by(0, "an id that is used twice");
            for (int paper = 0; paper < 2; paper++) {
                IssuedSlip slip = world.paper(paper).slip.orElseThrow();
                Answer answer = world.counter
                        .desk(0)
                        .begin(SlipReading.of(slip.number().toString(), slip.colour()), by)
                        .states(Stated.name(world.paper(paper).owner.called().reading()));
                assertThat(answer).isInstanceOf(paper == 0 ? Matched.class : Refused.class);
            }
        });
    }

    @Example
    default void s1_a_slip_from_before_its_paper_came_back_is_void() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G);
            Paper paper = world.paper(0);
            IssuedSlip old = paper.slip.orElseThrow();
            assertThat(new Rightly(world).meet(0, paper).refusal).isEmpty();
            world.backOffice.deposit(paper, 0);
            world.backOffice.book(paper, 0);
            world.backOffice.dispatch(0, 0, Optional.empty());
            Visit visit = world.counter.come(
                    0,
                    0,
                    paper.owner,
                    old.number().toString(),
                    old.colour(),
                    paper.owner.called().reading());
            assertThat(visit.refusal).contains(Reason.SLIP_VOID);
            assertThat(new Rightly(world).meet(0, paper).refusal).isEmpty();
        });
    }

    @Example
    default void s3_what_is_handed_over_is_not_named_in_an_incident_before_the_person_said_a_word() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G, Called.I);
            Paper paper = world.paper(0);
            Visit visit = Found.comes(world, paper);
            world.counter.handOver(0, 0, Way.IN_ORDER, 0, paper::equals, Paper::number, Gives.IT);
            world.afterwards.nameInIncident(0, 1, paper, "the person ran away");
            assertThat(world.bookPlace(paper)).startsWith("HANDED_OVER");
            world.counter.takeBack(0, 0, Way.IN_ORDER, 0);
            assertThat(world.bookPlace(paper)).isEqualTo("TRAY 0");
            assertThat(visit.keepsDesk()).isFalse();
            assertThat(new Rightly(world).meet(0, world.paper(1)).refusal).isEmpty();
        });
    }

    @Example
    default void s6_what_was_counted_before_it_travelled_is_not_counted() {
        onEmptyStore(store -> {
            World world = World.with(store, Found.cast(Called.G), new Watch() {});
            Paper paper = world.paper(0);
            world.backOffice.book(paper, 0);
            world.afterwards.count(0, 0, paper.number());
            world.backOffice.dispatch(0, 0, Optional.empty());
            assertThat(Found.differs(world.afterwards.close(0, 0)).missing()).containsExactly(paper.certificate.id());
        });
    }

    @Example
    default void s6_a_paper_left_over_that_is_counted_while_the_session_closes_does_not_slip_past() {
        onEmptyStore(beneath -> {
            World world = World.with(beneath, Found.cast(Called.G, Called.I), new Watch() {});
            Paper leftOver = world.paper(1);
            world.backOffice.book(world.paper(0), 0);
            world.backOffice.dispatch(0, 0, Optional.empty());
            world.afterwards.count(0, 0, world.paper(0).number());
            boolean[] counted = {false};
            Store countsMeanwhile = Around.store(beneath, (method, call) -> {
                if (method.getName().equals("commit") && !counted[0]) {
                    counted[0] = true;
                    world.afterwards.count(0, 1, leftOver.number());
                }
                return call.run();
            });
            assertThat(Found.differs(world.on(countsMeanwhile).afterwards.close(0, 0))
                            .leftOver())
                    .containsExactly(leftOver.certificate.id());
        });
    }

    @Example
    default void s6_a_paper_that_was_received_and_came_back_before_the_closing_is_in_the_report() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G);
            Paper paper = world.paper(0);
            assertThat(new Rightly(world).meet(0, paper).refusal).isEmpty();
            world.backOffice.deposit(paper, 0);
            assertThat(world.afterwards.close(0, 0).orThrow().received()).containsExactly(paper.certificate.id());
        });
    }

    @Example
    default void s9_a_booking_that_was_refused_stays_refused() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G);
            Paper paper = world.paper(0);
            By by = world.by(0, "clicked again");
            var sessions = world.library().sessions();
            assertThat(BackOffice.isDone(sessions.book(paper.certificate, world.session(1), by)))
                    .isFalse();
            assertThat(new Rightly(world).meet(0, paper).refusal).isEmpty();
            world.backOffice.deposit(paper, 0);
            assertThat(BackOffice.isDone(sessions.book(paper.certificate, world.session(1), by)))
                    .isFalse();
        });
    }

    @Example
    default void s10_who_begins_when_the_one_before_has_just_left_is_not_said_to_have_begun_earlier() {
        onEmptyStore(beneath -> {
            World world = Found.dispatched(beneath, Called.G, Called.I);
            Paper first = world.paper(0);
            Visit visit = Found.comes(world, first);
            world.counter.handOver(visit.desk, 0, Way.IN_ORDER, 0, first::equals, Paper::number, Gives.IT);
            Store leavesMeanwhile = Around.store(beneath, (method, call) -> {
                if (method.getName().equals("desk") && !visit.over) {
                    world.counter.receive(visit.desk, 0, Way.IN_ORDER, 0);
                }
                return call.run();
            });
            World next = world.on(leavesMeanwhile);
            assertThat(Found.comes(next, next.paper(1)).refusal).isEmpty();
            assertThat(visit.over).isTrue();
            assertThat(world.library().inspection().inspect().findings()).isEmpty();
        });
    }

    @Example
    default void s12_one_refusal_is_overridden_once() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G);
            Paper paper = world.paper(0);
            world.backOffice.reportAbsence(paper, 0);
            Found.comes(world, paper);
            world.counter.override(0, 1, "stands here");
            assertThat(paper.absent).isFalse();
            world.backOffice.reportAbsence(paper, 0);
            world.counter.override(0, 1, "on the old screen");
            assertThat(paper.absent).isTrue();
        });
    }

    /** Who clicks on another's screen acts as that officer: the library has nothing else to tell them apart by. */
    @Example
    default void s12_a_click_on_anothers_screen_is_that_officers() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G);
            Paper paper = world.paper(0);
            Visit visit = Found.comes(world, paper);
            world.backOffice.reportAbsence(paper, 0);
            world.counter.handOver(
                    visit.desk, 2, Counter.Way.IN_ORDER, 0, paper::equals, Paper::number, Counter.Gives.IT);
            world.counter.override(visit.desk, 0, "by whose screen it was");
            assertThat(paper.absent).isTrue();
            world.counter.override(visit.desk, 2, "by who clicked");
            assertThat(paper.absent).isFalse();
        });
    }

    @Example
    default void s12_what_was_settled_since_is_not_settled_again() {
        onEmptyStore(store -> {
            World world = Found.dispatched(store, Called.G);
            Paper paper = world.paper(0);
            world.backOffice.reportAbsence(paper, 0);
            Visit refused = Found.comes(world, paper);
            world.backOffice.withdrawAbsence(paper, 1, "called again");
            long before = world.entries()
                    .filter(entry -> entry.fact() instanceof BookingFact.AbsenceWithdrawn)
                    .count();
            world.counter.override(refused.desk, 2, "stands here");
            assertThat(world.entries().filter(entry -> entry.fact() instanceof BookingFact.AbsenceWithdrawn))
                    .hasSize((int) before);
        });
    }

    /** How these stories begin. */
    final class Found {

        private Found() {}

        static World dispatched(Store store, Called... called) {
            return dispatched(store, cast(called));
        }

        static Cast cast(Called... called) {
            List<Person> people = new ArrayList<>();
            for (Called name : called) {
                people.add(new Person(people.size(), name, people.size()));
            }
            return Cast.of(people, people, 2, Numbers.CONTINUOUS);
        }

        static World dispatched(Store store, Cast cast) {
            World world = World.with(store, cast, new Watch() {});
            world.papers.forEach(paper -> world.backOffice.book(paper, 0));
            world.backOffice.dispatch(0, 0, Optional.empty());
            return world;
        }

        static CountDiffers differs(ClosingResult result) {
            assertThat(result).isInstanceOf(CountDiffers.class);
            return (CountDiffers) result;
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
