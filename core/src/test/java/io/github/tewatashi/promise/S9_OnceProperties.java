package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.sessions.Sessions;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * S9, once: a command repeated (a double click, a retry after a lost connection whose commit may or may not have
 * happened) has one effect and the same answer.
 */
public interface S9_OnceProperties extends OnAnyStore {

    /** Whatever people do, and whenever they click again on what was done before: nothing more happens. */
    @Property
    default void s9_a_command_repeated_has_one_effect_and_the_same_answer(
            @ForAll(supplier = Stories.class) Story story,
            @ForAll @Size(20) List<@IntRange(max = 9999) Integer> again) {
        onEmptyStore(store -> {
            World world = story.play(store, new OneEffect());
            again.forEach(world::repeat);
        });
    }

    /** Nothing keeps the refusal of a command without a reason, so that nothing may be found before it. */
    @Example
    default void s9_a_command_without_a_reason_is_refused_for_it_at_every_repetition() {
        onEmptyStore(store -> {
            TestOffice office = new TestOffice(store);
            Registry registry = office.tewatashi.registry();
            Sessions sessions = office.tewatashi.sessions();
            TestOffice.Visitor visitor = office.visitor("holder", "A A", 1);
            refusedAgainAfter(office, by -> registry.hold(visitor, by));
            refusedAgainAfter(office, by -> registry.release(visitor, by));
            office.callsInAbsent(visitor);
            refusedAgainAfter(office, by -> sessions.withdrawAbsence(visitor, office.session, by));
            refusedAgainAfter(office, by -> office.tewatashi.incidents().suspect(visitor, IncidentSource.OTHER, by));
            TestOffice.Visitor other = office.visitor("other", "B B", 2);
            refusedAgainAfter(office, by -> registry.destroy(other, by));
        });
    }

    /** The command without a reason, the same done with one under another id, and the first one again. */
    private static void refusedAgainAfter(TestOffice office, Function<By, Outcome<?>> command) {
        By without = By.officer(TestOffice.OFFICER, office.next());
        refusedForIt(command.apply(without));
        command.apply(office.by()).orThrow();
        refusedForIt(command.apply(without));
    }

    private static void refusedForIt(Outcome<?> outcome) {
        assertThat(outcome.<Object>fold(done -> "done", refusal -> refusal.reason()))
                .isEqualTo(Reason.REASON_MISSING);
    }

    /** A connection lost before or after the commit: whoever repeats the command has done it once. */
    @Property
    default void s9_what_is_repeated_after_a_lost_connection_was_done_once(
            @ForAll(supplier = Casts.class) Cast cast,
            @ForAll @IntRange(min = 0, max = 12) int lostAt,
            @ForAll boolean afterCommit) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Watch() {});
            Losing losing = new Losing(store, lostAt, afterCommit);
            World through = world.on(losing.store());
            through.untilItWorks();
            Paper paper = through.paper(0);
            Rightly rightly = new Rightly(through);
            rightly.bringToNewSession(paper);
            assertThat(rightly.meet(paper.slip.orElseThrow().session() * World.DESKS_PER_SESSION, paper).refusal)
                    .isEmpty();
            L1_UsefulProperties.Useful.ownerHas(world, through.paper(0));
            S3_OnePlaceProperties.OnePlace.check(through);
            assertThat(through.entries()
                            .filter(entry -> FactColumns.of(entry.fact())
                                    .certificate()
                                    .filter(paper.certificate.id()::equals)
                                    .isPresent())
                            .map(LedgerEntry::kind)
                            .toList())
                    .as("what happened to the paper, each once")
                    .doesNotHaveDuplicates();
        });
    }

    /** Under a new key the same is a new command, with its own answer. */
    @Property
    default void s9_a_new_key_is_a_new_command(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new OneEffect());
            Paper paper = world.paper(0);
            world.backOffice.hold(paper, 0, "asked to");
            long entries = world.entries().count();
            assertThat(world.library()
                            .registry()
                            .hold(paper.certificate, world.by(0, "another").because("asked to"))
                            .<Optional<Reason>>fold(done -> Optional.empty(), refusal -> Optional.of(refusal.reason())))
                    .contains(Reason.ALREADY_ON_HOLD);
            assertThat(world.entries().count()).isEqualTo(entries + 1);
        });
    }

    /** A key that was used for another paper or session is misuse, and is never answered "done". */
    @Property
    default void s9_a_key_used_for_something_else_is_never_answered_done(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Watch() {});
            By hold = world.by(0, "used twice").because("asked to");
            var registry = world.library().registry();
            var sessions = world.library().sessions();
            assertThat(BackOffice.isDone(registry.hold(world.paper(0).certificate, hold)))
                    .isTrue();
            assertThatThrownBy(() ->
                            registry.hold(world.paper(1).certificate, hold).orThrow())
                    .isInstanceOf(IllegalArgumentException.class);
            By booking = world.by(0, "also used twice");
            assertThat(BackOffice.isDone(sessions.book(world.paper(0).certificate, world.session(0), booking)))
                    .isTrue();
            assertThatThrownBy(() -> sessions.book(world.paper(1).certificate, world.session(0), booking)
                            .orThrow())
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sessions.book(world.paper(0).certificate, world.session(1), booking)
                            .orThrow())
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    /** What a repetition must not do. */
    final class OneEffect implements Watch {

        @Override
        public void repeated(World world, Repetition repetition) {
            assertThat(repetition.after())
                    .as("the book after \"%s\" was repeated", repetition.command())
                    .isEqualTo(repetition.before());
            assertThat(repetition.again().equals(repetition.first()))
                    .as("the answer to \"%s\" is the same", repetition.command())
                    .isTrue();
            assertThat(repetition.saysBefore().orElse(true))
                    .as("\"%s\" is said to have been done before", repetition.command())
                    .isTrue();
        }
    }

    /** A store of which the connection is lost at one commit. */
    final class Losing {

        private final Store store;
        private int commits;

        Losing(Store beneath, int lostAt, boolean afterCommit) {
            store = Around.store(beneath, (method, call) -> {
                if (!method.getName().equals("commit") || commits++ != lostAt) {
                    return call.run();
                }
                if (afterCommit) {
                    call.run();
                }
                throw new StoreException(StoreException.Known.UNKNOWN, "connection lost", new Exception("lost"));
            });
        }

        Store store() {
            return store;
        }
    }
}
