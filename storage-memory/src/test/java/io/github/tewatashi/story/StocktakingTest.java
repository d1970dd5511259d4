package io.github.tewatashi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Stocktaking;
import io.github.tewatashi.close.StocktakingReport;
import io.github.tewatashi.close.SwapReason;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentSource;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.StocktakingId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The safe is counted at any time: a card that is gone is noticed then, and not weeks later. */
class StocktakingTest {

    private final Hall hall = new Hall();
    private final Stocktaking stocktaking = hall.tewatashi.stocktaking(Hall.OFFICE, Hall.OFFICER);

    @Test
    void a_sound_safe_yields_no_finding() {
        Hall.Visitor a = hall.visitor("a", "ア ア", 1);
        Hall.Visitor b = hall.visitor("b", "イ イ", 2);
        begin();
        count(a, b, a);
        StocktakingReport report = close();
        assertThat(report.isSound()).isTrue();
        assertThat(report.found()).isEqualTo(2);
        assertThat(hall.flaws()).isEmpty();
        assertThat(hall.tewatashi
                        .inspection()
                        .inspect(Hall.OFFICE, List.of(report.seal().shortCode()))
                        .isSound())
                .isTrue();
    }

    @Test
    void a_paper_that_nobody_found_is_astray_and_nobody_can_hand_it_over() {
        Hall.Visitor a = hall.visitor("a", "ア ア", 1);
        Hall.Visitor b = hall.visitor("b", "イ イ", 2);
        begin();
        count(b);
        StocktakingReport report = close();

        assertThat(report.missing()).containsExactly(a.certificate().id());
        Incident incident = hall.incidents.of(a.certificate()).get(0);
        assertThat(incident.source()).isEqualTo(IncidentSource.COUNT_OF_SAFE);
        assertThat(hall.tewatashi.registry().place(a.certificate())).contains(Place.astray(incident.id()));
        assertThat(hall.tewatashi
                        .sessions()
                        .dispatch(hall.session, Hall.OFFICER)
                        .orThrow()
                        .travelling())
                .extracting(line -> line.certificate())
                .containsExactly(b.certificate().id());

        var found = hall.incidents
                .recover(incident.id(), a.reading(), Hall.OFFICER, "behind the drawer")
                .orThrow();
        assertThat(hall.tewatashi.registry().place(a.certificate())).contains(Place.safe(Hall.OFFICE));
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void a_paper_that_the_book_has_with_somebody_is_told_and_set_against_the_one_that_is_gone() {
        Hall.Visitor a = hall.visitor("a", "ア ア", 1);
        hall.dispatch();
        hall.receive(a);
        Hall.Visitor b = hall.visitor("b", "ア ア", 2);
        begin();
        count(a);
        StocktakingReport report = close();
        assertThat(report.elsewhere())
                .containsExactly(new StocktakingReport.Elsewhere(a.certificate().id(), Place.Kind.HOLDER));
        assertThat(report.missing()).containsExactly(b.certificate().id());
        assertThat(report.likelySwaps())
                .singleElement()
                .satisfies(swap -> assertThat(swap.reasons()).contains(SwapReason.SAME_NAME));
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void the_count_is_blind_to_what_the_book_says() {
        Hall.Visitor a = hall.visitor("a", "ア ア", 1);
        hall.dispatch();
        hall.receive(a);
        Hall.Visitor b = hall.visitor("b", "イ イ", 2);
        begin();
        assertThat(stocktaking.count(a.reading()))
                .isEqualTo(Outcome.done(a.certificate().id()));
        assertThat(stocktaking.count(b.reading()))
                .isEqualTo(Outcome.done(b.certificate().id()));
        assertThat(reason(stocktaking.count(PaperReading.of("nothing")))).isEqualTo(Reason.PAPER_UNKNOWN);
        assertThat(close().unknown()).isEqualTo(1);
    }

    @Test
    void what_comes_in_or_leaves_meanwhile_need_not_be_counted() {
        Hall.Visitor leaves = hall.visitor("leaves", "ア ア", 1);
        begin();
        hall.dispatch();
        Hall.Visitor comes = hall.visitor("comes", "イ イ", 2);
        assertThat(close().isSound()).isTrue();

        begin();
        assertThat(close().missing()).containsExactly(comes.certificate().id());
        assertThat(hall.tewatashi.registry().place(leaves.certificate())).contains(Place.tray(hall.session.id()));
        assertThat(hall.flaws()).isEmpty();
    }

    @Test
    void an_office_counts_its_safe_once_at_a_time_and_anybody_goes_on_with_it() {
        assertThat(reason(stocktaking.close())).isEqualTo(Reason.NO_STOCKTAKING);
        assertThat(reason(stocktaking.count(PaperReading.of("1")))).isEqualTo(Reason.NO_STOCKTAKING);
        StocktakingId id = begin();
        Stocktaking elsewhere = hall.tewatashi.stocktaking(Hall.OFFICE, Hall.SECOND);
        assertThat(elsewhere.current()).contains(id);
        assertThat(reason(elsewhere.begin())).isEqualTo(Reason.STOCKTAKING_OPEN);
        assertThat(hall.tewatashi
                        .stocktaking(new OfficeId("other"), Hall.OFFICER)
                        .current())
                .isEmpty();
        assertThat(elsewhere.close().orThrow().id()).isEqualTo(id);
        assertThat(stocktaking.current()).isEmpty();
        assertThat(begin()).isNotEqualTo(id);
    }

    @Test
    void S9_each_step_repeated_answers_as_before() {
        Hall.Visitor a = hall.visitor("a", "ア ア", 1);
        hall.visitor("b", "イ イ", 2);
        Outcome<StocktakingId> begun = stocktaking.begin(new CommandId("begin"));
        Outcome<CertificateId> counted = stocktaking.count(a.reading(), new CommandId("count"));
        Outcome<StocktakingReport> closed = stocktaking.close(new CommandId("close"));
        int entries = hall.store.ledger(Hall.OFFICE).toList().size();
        assertThat(stocktaking.begin(new CommandId("begin"))).isEqualTo(begun).isInstanceOf(Outcome.Done.class);
        assertThat(stocktaking.count(a.reading(), new CommandId("count"))).isEqualTo(counted);
        begin();
        assertThat(stocktaking.close(new CommandId("close"))).isEqualTo(closed).isInstanceOf(Outcome.Done.class);
        assertThat(hall.store.ledger(Hall.OFFICE)).hasSize(entries + 1);
    }

    @Test
    void S9_interrupted_while_it_names_what_is_missing_it_goes_on_and_tells_all_of_it() {
        int papers = 450;
        for (int i = 1; i <= papers; i++) {
            hall.visitor("p" + i, "ア" + i, i);
        }
        begin();
        CommandId command = new CommandId("close");
        for (int commits : List.of(0, 1, 1)) {
            Stocktaking dying =
                    Tewatashi.on(dyingAfter(commits)).clock(hall.clock).build().stocktaking(Hall.OFFICE, Hall.OFFICER);
            assertThat(catchThrowable(() -> dying.close(command))).isInstanceOf(StoreException.class);
        }
        StocktakingReport report = stocktaking.close(command).orThrow();
        assertThat(report.missing()).hasSize(papers).doesNotHaveDuplicates();
        assertThat(hall.flaws()).isEmpty();
    }

    /** Safety: every loss and every surplus is found. Liveness: nothing else is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void every_loss_and_every_surplus_is_found_and_nothing_else(long seed) {
        Random random = new Random(seed);
        for (int day = 0; day < 20; day++) {
            Counted counted = new Counted(random);
            StocktakingReport report = counted.play();
            assertThat(Set.copyOf(report.missing()))
                    .as("missing, seed %s day %s", seed, day)
                    .isEqualTo(counted.lost);
            assertThat(report.missing()).doesNotHaveDuplicates();
            assertThat(report.elsewhere())
                    .as("elsewhere, seed %s day %s", seed, day)
                    .extracting(StocktakingReport.Elsewhere::certificate)
                    .containsExactlyInAnyOrderElementsOf(counted.surplus);
            assertThat(counted.world.flaws()).isEmpty();
        }
    }

    /** A safe out of which papers get lost and into which others stray, counted while the office works. */
    private static final class Counted {

        final Hall world = new Hall();
        final Set<CertificateId> lost = new HashSet<>();
        final Set<CertificateId> surplus = new HashSet<>();
        private final Random random;

        Counted(Random random) {
            this.random = random;
        }

        StocktakingReport play() {
            List<Hall.Visitor> elsewhere = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                elsewhere.add(world.visitor("h" + i, "ア" + i, 100 + i));
            }
            world.dispatch();
            world.receive(elsewhere.get(0));
            var next = world.schedule(LocalDate.of(2025, 11, 1));
            List<Hall.Visitor> inSafe = new ArrayList<>();
            List<Hall.Visitor> leaving = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                boolean leaves = random.nextInt(4) == 0;
                (leaves ? leaving : inSafe)
                        .add(world.visitor(
                                "s" + i, "カ" + i, i, leaves ? next : world.schedule(LocalDate.of(2026, 1 + i, 1))));
            }
            Stocktaking count = world.tewatashi.stocktaking(Hall.OFFICE, Hall.OFFICER);
            var begun = count.begin().orThrow();
            int when = random.nextInt(7);
            for (int i = 0; i < 6; i++) {
                if (i == when && !leaving.isEmpty()) {
                    world.dispatch(next);
                }
                if (i < inSafe.size()) {
                    look(count, inSafe.get(i));
                }
            }
            for (Hall.Visitor visitor : elsewhere) {
                if (random.nextInt(3) == 0) {
                    surplus.add(visitor.certificate().id());
                    var unused = count.count(visitor.reading()).orThrow();
                }
            }
            if (when == 6) {
                leaving.forEach(visitor -> look(count, visitor));
            }
            if (random.nextBoolean()) {
                var late = world.visitor("late", "サ サ", 50);
            }
            return count.close().orThrow();
        }

        private void look(Stocktaking count, Hall.Visitor visitor) {
            if (random.nextInt(3) == 0) {
                lost.add(visitor.certificate().id());
            } else {
                for (int times = 1 + random.nextInt(2); times > 0; times--) {
                    var unused = count.count(visitor.reading()).orThrow();
                }
            }
        }
    }

    private Store dyingAfter(int commits) {
        int[] left = {commits};
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && left[0]-- == 0) {
                        throw new StoreException(
                                StoreException.Known.NOT_HAPPENED, "gone", new IllegalStateException("gone"));
                    }
                    try {
                        return method.invoke(hall.store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private StocktakingId begin() {
        return stocktaking.begin().orThrow();
    }

    private void count(Hall.Visitor... there) {
        for (Hall.Visitor visitor : there) {
            var unused = stocktaking.count(visitor.reading()).orThrow();
        }
    }

    private StocktakingReport close() {
        return stocktaking.close().orThrow();
    }

    private static Reason reason(Outcome<?> outcome) {
        Function<Object, Reason> done = value -> {
            throw new AssertionError("done");
        };
        return outcome.fold(done, refusal -> refusal.reason());
    }
}
