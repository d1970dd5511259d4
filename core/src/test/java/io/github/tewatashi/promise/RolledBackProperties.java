package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.promise.CallersDay.Transaction;
import io.github.tewatashi.promise.CallersDay.Turn;
import io.github.tewatashi.proof.RollingBackStore;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** S8, S9: nothing is believed later of what a caller rolled back, whatever screen is still open. */
class RolledBackProperties {

    /** Transactions of one to three turns each, of which some are committed. */
    static final class Transactions implements ArbitrarySupplier<List<Transaction>> {
        @Override
        public Arbitrary<List<Transaction>> get() {
            Arbitrary<Turn> turns = Combinators.combine(
                            Arbitraries.integers().between(0, CallersDay.ACTS - 1),
                            Arbitraries.integers().between(0, 1),
                            Arbitraries.integers().between(0, 1),
                            Arbitraries.integers().between(0, 30))
                    .as(Turn::new);
            return Combinators.combine(turns.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                    .as(Transaction::new)
                    .list()
                    .ofMinSize(5)
                    .ofMaxSize(20);
        }
    }

    @Property(tries = 200)
    void what_a_caller_rolled_back_is_not_believed_later(
            @ForAll(supplier = Transactions.class) List<Transaction> transactions) {
        CallersDay day = new CallersDay(new RollingBackStore());
        day.play(transactions);
        day.check();
        day.ends();
    }

    /** The hand-over that was rolled back is given again, and its first screen goes on. */
    @Example
    void a_screen_whose_hand_over_was_rolled_back_and_given_again_breaks_no_chain() {
        List<Transaction> story = List.of(
                new Transaction(List.of(new Turn(0, 0, 0, 0)), true),
                new Transaction(List.of(new Turn(5, 0, 0, 0)), false),
                new Transaction(List.of(new Turn(5, 0, 0, 0)), true),
                new Transaction(List.of(new Turn(5, 0, 0, 1)), true));
        CallersDay day = new CallersDay(new RollingBackStore());
        day.play(story);
        day.check();
        day.ends();
        assertThat(isCaught(story)).isTrue();
    }

    /** A hand-over that was rolled back, the paper put back and put on hold: nobody can confirm the receipt. */
    @Example
    void a_screen_of_a_hand_over_that_never_was_hands_nothing_out() {
        List<Transaction> story = List.of(
                new Transaction(List.of(new Turn(0, 0, 0, 0)), true),
                new Transaction(List.of(new Turn(5, 0, 0, 0)), false),
                new Transaction(List.of(new Turn(8, 0, 0, 0)), true),
                new Transaction(List.of(new Turn(2, 0, 0, 0)), true),
                new Transaction(List.of(new Turn(5, 0, 0, 1)), true));
        CallersDay day = new CallersDay(new RollingBackStore());
        day.play(story);
        day.check();
        day.ends();
        assertThat(isCaught(story)).isTrue();
    }

    /** The same, of rows whose versions are counted one by one, must be caught: the unsafe twin. */
    @Property(tries = 1, seed = "20251006")
    void where_versions_come_round_again_it_is_noticed() {
        Stream<List<Transaction>> stories = new Transactions().get().sampleStream();
        assertThat(stories.limit(2_000).anyMatch(RolledBackProperties::isCaught))
                .isTrue();
    }

    private static boolean isCaught(List<Transaction> story) {
        try {
            CallersDay day = new CallersDay(new RollingBackStore.Counting());
            day.play(story);
            day.check();
            return false;
        } catch (AssertionError noticed) {
            return true;
        }
    }
}
