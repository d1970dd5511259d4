package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.promise.L1_UsefulProperties.Useful;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * S12, two people: what overrides a refusal needs a second, different officer and a reason, and can never override
 * S1&ndash;S3.
 */
public interface S12_TwoPeopleProperties extends OnAnyStore {

    /** Whatever people do: an override was by somebody else, with a reason, and of nothing that protects S1 to S3. */
    @Property
    default void s12_an_override_needs_another_officer_and_a_reason(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new TwoPeople()));
    }

    /** Where it is allowed, two people get the owner the own paper. */
    @Property
    default void s12_two_people_can_override_what_may_be_overridden(
            @ForAll(supplier = Casts.class) Cast cast, @ForAll @IntRange(min = 0, max = 2) int what) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new TwoPeople());
            Paper paper = world.paper(0);
            Rightly rightly = new Rightly(world);
            rightly.bringToNewSession(paper);
            switch (what) {
                case 0 -> world.backOffice.reportAbsence(paper, 0);
                case 1 -> world.backOffice.hold(paper, 0, "asked to");
                default -> {
                    for (int i = 0; i < 3; i++) {
                        IssuedSlip slip = paper.slip.orElseThrow();
                        world.counter.come(
                                slip.session() * World.DESKS_PER_SESSION,
                                0,
                                paper.owner,
                                slip.number().toString(),
                                slip.colour(),
                                "mumbles");
                    }
                }
            }
            Visit refused = FoundByStories.Found.comes(world, paper);
            Reason reason = what == 0 ? Reason.HOLDER_ABSENT : what == 1 ? Reason.ON_HOLD : Reason.SLIP_LOCKED;
            assertThat(refused.refusal).contains(reason);
            world.counter.override(refused.desk, 0, "the same officer again");
            assertThat(FoundByStories.Found.comes(world, paper).refusal).contains(reason);
            world.counter.override(refused.desk, 1, "  ");
            assertThat(FoundByStories.Found.comes(world, paper).refusal).contains(reason);
            Visit overridden = FoundByStories.Found.comes(world, paper);
            world.counter.override(refused.desk, 1, "knows the person");
            TwoPeople.ledgerNamesBoth(world, overridden, world.officer(1));
            assertThat(rightly.meet(refused.desk, paper).refusal).isEmpty();
            Useful.ownerHas(world, paper);
        });
    }

    /** Who overrode what, by what the staff did. */
    final class TwoPeople implements Watch {

        private static final Set<Reason> MAY_BE = EnumSet.of(Reason.SLIP_LOCKED, Reason.HOLDER_ABSENT, Reason.ON_HOLD);

        @Override
        public void overridden(World world, Visit refused, OfficerId second, String remark, Outcome<Reason> outcome) {
            if (BackOffice.isDone(outcome)) {
                assertThat(refused.refusal)
                        .as("what was overridden")
                        .isIn(MAY_BE.stream().map(Optional::of).toList());
                assertThat(refused.refusedOfficer)
                        .as("who was refused, and who overrode")
                        .isNotEqualTo(Optional.of(second));
                assertThat(remark).as("the reason").isNotBlank();
            }
        }

        /** The ledger has the second officer as who gave the command, and says who was refused. */
        static void ledgerNamesBoth(World world, Visit refused, OfficerId second) {
            assertThat(world.entries()
                            .filter(entry -> override(entry.fact())
                                    .filter(said -> refused.encounter.equals(Optional.of(said.encounter())))
                                    .isPresent()))
                    .as("what the ledger has of the override")
                    .isNotEmpty()
                    .allSatisfy(entry -> {
                        assertThat(entry.officer()).isEqualTo(second);
                        assertThat(refused.refusedOfficer)
                                .contains(override(entry.fact()).orElseThrow().refusedOfficer());
                    });
        }

        private static Optional<Overridden> override(Fact fact) {
            if (fact instanceof DeskFact.SlipUnlocked unlocked) {
                return Optional.of(unlocked.override());
            }
            if (fact instanceof BookingFact.AbsenceWithdrawn withdrawn) {
                return withdrawn.override();
            }
            return fact instanceof RegistryFact.HoldReleased released ? released.override() : Optional.empty();
        }
    }
}
