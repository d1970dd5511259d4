package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.promise.L1_UsefulProperties.Useful;
import io.github.tewatashi.vocabulary.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * S2, one: nobody else with a paper in the tray could be meant. If another paper bears an equal or equivalent name (by
 * writing or by reading), or the same printed number, a further identifier (birth date) must single out one, or nobody
 * gets anything.
 */
public interface S2_OneProperties extends OnAnyStore {

    /** Whatever people do: where somebody else could be meant, only the right birth date goes on, and it alone. */
    @Property
    default void s2_where_another_could_be_meant_only_the_birth_date_goes_on(
            @ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new OnlyOne()));
    }

    /** Two namesakes born on different days both get their own. */
    @Property
    default void s2_the_birth_date_singles_out_one(@ForAll(supplier = Namesakes.class) Cast namesakes) {
        onEmptyStore(store -> {
            World world = FoundByStories.Found.dispatched(store, namesakes);
            for (Paper paper : world.papers) {
                assertThat(new Rightly(world).meet(0, paper).refusal).isEmpty();
                Useful.ownerHas(world, paper);
            }
        });
    }

    /** Two namesakes born on one day: nobody gets anything. */
    @Property
    default void s2_nobody_gets_anything_if_the_birth_date_singles_out_nobody(
            @ForAll(supplier = Namesakes.class) Cast namesakes) {
        onEmptyStore(store -> {
            Person one = namesakes.person(0);
            Person twin = new Person(1, namesakes.person(1).called(), one.birthday());
            List<Person> twins = List.of(one, twin);
            World world = FoundByStories.Found.dispatched(store, Cast.of(twins, twins, 2, Numbers.CONTINUOUS));
            for (Paper paper : world.papers) {
                assertThat(new Rightly(world).meet(0, paper).refusal).contains(Reason.AMBIGUOUS);
                assertThat(paper.with).isEmpty();
            }
        });
    }

    /** Somebody whose birth date was asked for is the one whose paper it is, and nobody else's it could be. */
    final class OnlyOne implements Watch {

        @Override
        public void answered(World world, Visit visit, Answer answer) {
            if (answer instanceof Matched || answer instanceof ToConfirm) {
                assertThat(visit.rivals)
                        .as("others who could be meant when no birth date was asked for")
                        .isEmpty();
            }
        }

        @Override
        public void handedOver(World world, Visit visit, Paper picked, String reading, HandedOver handedOver) {
            if (visit.handedOver.isPresent()) {
                return;
            }
            // Whoever's paper came into the tray since the name was stated could be meant as well.
            Set<Integer> rivals = new HashSet<>(visit.rivals);
            rivals.addAll(world.counter.rivals(visit));
            if (rivals.isEmpty()) {
                return;
            }
            Paper paper = world.paper(handedOver.certificate());
            assertThat(visit.birthDates.contains(paper.owner.birthDate()))
                    .as("the birth date of the owner of %s was said", paper)
                    .isTrue();
            Optional<Paper> twin = rivals.stream()
                    .map(world::paper)
                    .filter(rival -> rival.owner.birthDate().equals(paper.owner.birthDate()))
                    .findFirst();
            assertThat(twin)
                    .as("somebody else born on that day who could be meant")
                    .isEmpty();
        }
    }

    /** Two people who could be taken for each other, born on different days. */
    final class Namesakes implements ArbitrarySupplier<Cast> {

        @Override
        public Arbitrary<Cast> get() {
            Arbitrary<Called> names = Arbitraries.of(Called.values());
            return Combinators.combine(names, names, Arbitraries.integers().between(0, 4))
                    .filter((one, other, birthday) -> one.isNamesakeOf(other))
                    .as((one, other, birthday) -> {
                        List<Person> people = List.of(new Person(0, one, birthday), new Person(1, other, birthday + 1));
                        return Cast.of(people, people, 2, Numbers.CONTINUOUS);
                    });
        }
    }
}
