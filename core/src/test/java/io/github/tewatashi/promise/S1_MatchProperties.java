package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * S1, match: a certificate leaves custody to a person only through an encounter in which slip <b>and</b> stated name
 * both match <b>that</b> certificate, and the paper read out of the officer's hand is that certificate's: slip, name
 * and paper, a three-way match.
 */
public interface S1_MatchProperties extends OnAnyStore {

    /** Whatever people do: who hears "handed over" showed that paper's slip, said its name, and that paper was read. */
    @Property
    default void s1_nothing_is_handed_over_without_slip_name_and_paper(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new ThreeWays()));
    }

    /** The three-way match, by the truth of the small world. */
    final class ThreeWays implements Watch {

        @Override
        public void answered(World world, Visit visit, Answer answer) {
            if (visit.steps.isEmpty() && (answer instanceof Matched || answer instanceof ToConfirm)) {
                isRecorded(world, visit, slipOf(world, visit));
            }
            if (answer instanceof Matched matched) {
                slipAndNameMean(world, visit, world.paper(matched.certificate()));
            } else if (answer instanceof ToConfirm) {
                slipAndNameMean(world, visit, slipOf(world, visit));
            }
        }

        @Override
        public void authorised(World world, Paper paper) {
            assertThat(paper.place())
                    .as("where %s is when a proxy is recorded for it", paper)
                    .isEqualTo("SAFE");
        }

        @Override
        public void handedOver(World world, Visit visit, Paper picked, String reading, HandedOver handedOver) {
            Paper paper = world.paper(handedOver.certificate());
            slipAndNameMean(world, visit, paper);
            assertThat(reading.equals(paper.number()))
                    .as("the paper that was read is %s", paper)
                    .isTrue();
            assertThat(picked).as("the paper in the officer's hand").isEqualTo(paper);
            if (visit.handedOver.isEmpty()) {
                isRecorded(world, visit, paper);
            }
            if (paper.owner.called().isOnlyLike(visit.stated)) {
                assertThat(visit.saidTheSame)
                        .as("the officer compared the names")
                        .isTrue();
            }
        }

        /** Whoever comes for another is the one recorded for that paper and day, by nobody who was at the desk. */
        private static void isRecorded(World world, Visit visit, Paper paper) {
            visit.own.ifPresent(own -> {
                assertThat(paper.proxy).as("who is recorded for %s", paper).isPresent();
                Paper.Recorded recorded = paper.proxy.orElseThrow();
                assertThat(recorded.person().called().isMeantBy(own.stated()))
                        .as("what was said of the own person means %s", recorded.person())
                        .isTrue();
                assertThat(recorded.person().birthDate().equals(own.born()))
                        .as("the birth date said is that of %s", recorded.person())
                        .isTrue();
                assertThat(world.session(visit.session).date())
                        .as("the day of the session")
                        .isBeforeOrEqualTo(recorded.until());
                assertThat(world.entries()
                                .filter(entry -> isStepOf(visit, entry.fact()))
                                .map(LedgerEntry::officer))
                        .as("who was at the desk")
                        .isNotEmpty()
                        .doesNotContain(recorded.officer());
            });
        }

        /** Who overrides is not at the desk. */
        private static boolean isStepOf(Visit visit, Fact fact) {
            return (fact instanceof Fact.Step || fact instanceof DeskFact.DeskRefused)
                    && visit.encounter.equals(Optional.of(((Fact.InEncounter) fact).encounter()));
        }

        private static void slipAndNameMean(World world, Visit visit, Paper paper) {
            Optional<IssuedSlip> slip = world.counter.slipOf(visit);
            if (visit.steps.isEmpty()) {
                assertThat(slip).as("the newest slip of %s", paper).isEqualTo(paper.slip);
            }
            assertThat(slip.map(IssuedSlip::paper))
                    .as("whose slip was shown, by number, colour and session")
                    .contains(paper.index);
            assertThat(paper.owner.called().isMeantBy(visit.stated))
                    .as("what was said means the owner of %s", paper)
                    .isTrue();
        }

        private static Paper slipOf(World world, Visit visit) {
            return world.counter
                    .slipOf(visit)
                    .map(slip -> world.paper(slip.paper()))
                    .orElseThrow(() -> new AssertionError("a name was shown without a slip"));
        }
    }
}
