package io.github.tewatashi.storage.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.storage.jdbc.fault.Contradiction.Kind;
import io.github.tewatashi.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checker accepts a store that keeps its promises in bad weather, and rejects each that does not. */
class HistoryCheckerTest {

    private static final int DESKS = 4;
    private static final int PAPERS = 60;

    /** So often a bad store may be lucky: whether desks meet is a matter of the machine. */
    private static final int DAYS = 100;

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** What clients saw of a day, and what the ledger says. */
    private record Day(List<Try> history, List<LedgerEntry> ledger) {

        List<Kind> found() {
            return HistoryChecker.check(history, ledger).stream()
                    .map(Contradiction::kind)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void a_sound_store_is_accepted_and_hands_papers_over() {
        Seed.play(random -> {
            Day day = day((store, weather) -> new Weather(store, weather).store(), random);
            assertThat(day.found()).isEmpty();
            assertThat(Liveness.given(day.history(), PAPERS)).isGreaterThan(Liveness.FLOOR);
            for (Said.Kind kind : List.of(Said.Kind.UNKNOWN, Said.Kind.NOT_HAPPENED, Said.Kind.REFUSED)) {
                assertThat(day.history()).anyMatch(call -> call.said().kind() == kind);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_store_is_rejected(BadStore bad) {
        Seed.play(random -> assertThat(IntStream.range(0, DAYS)
                        .anyMatch(day -> day(bad::on, random).found().contains(bad.givenAwayBy())))
                .isTrue());
    }

    @Test
    void a_store_that_forgets_when_it_is_opened_again_is_rejected() {
        Seed.play(random -> {
            Day day = day((store, weather) -> store, random);
            LedgerEntry last = day.ledger().stream()
                    .filter(entry -> entry.kind() == FactKind.RECEIVED)
                    .max(Comparator.comparing(LedgerEntry::at))
                    .orElseThrow();
            Day forgotten = new Day(
                    day.history(),
                    day.ledger().stream()
                            .filter(entry -> !entry.command().equals(last.command()))
                            .toList());
            assertThat(forgotten.found()).contains(Kind.ACKNOWLEDGED_AND_GONE);
        });
    }

    @Test
    void what_a_wire_saw_committed_must_be_there() {
        Seed.play(random -> {
            Day day = day((store, weather) -> store, random);
            History wire = new History(9);
            wire.sawCommitted("never-seen.hand-over");
            Day more = new Day(
                    Stream.concat(day.history().stream(), wire.tries().stream()).toList(), day.ledger());
            assertThat(more.found()).containsExactly(Kind.COMMITTED_AND_GONE);
        });
    }

    @Test
    void what_was_committed_before_it_was_asked_for_must_be_found() {
        Seed.play(random -> {
            Day day = day((store, weather) -> store, random);
            String command = day.history().stream()
                    .filter(call ->
                            call.request() == Request.RECEIVE && call.said().kind() == Said.Kind.DONE)
                    .findFirst()
                    .orElseThrow()
                    .command();
            History later = new History(9);
            later.sawCommitted(command);
            later.answer(later.invoke("desk", Request.ASK, "", "", command), Said.NOT_FOUND);
            Day more = new Day(
                    Stream.concat(day.history().stream(), later.tries().stream())
                            .toList(),
                    day.ledger());
            assertThat(more.found()).containsExactly(Kind.RESOLVED_FALSELY);
        });
    }

    @Test
    void a_command_that_nobody_ever_learned_of_is_found() {
        History history = new History(0);
        history.answer(
                history.invoke("desk", Request.HAND_OVER, "paper", "visit", "visit.hand-over"),
                new Said(Said.Kind.UNKNOWN, ""));
        assertThat(new Day(history.tries(), List.of()).found()).containsExactly(Kind.NEVER_RESOLVED);
    }

    @Test
    void a_store_that_serves_nobody_does_not_live() {
        assertThat(Liveness.given(List.of(), PAPERS)).isLessThan(Liveness.FLOOR);
    }

    private Day day(BiFunction<Store, SplittableRandom, Store> twist, SplittableRandom random) {
        History history = new History(0);
        String url = "jdbc:h2:mem:checked-" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1;USER=sa";
        try (Lines lines = new Lines(url)) {
            JdbcStore sound = JdbcStore.builder(lines.source()).createSchema().build();
            try (Load load = new Load(twist.apply(sound, random.split()), history, DESKS, random.split())) {
                List<Wanted> papers = load.prepare(PAPERS, PAPERS / 2);
                Load.await(load.handOver(papers));
                load.hall().lookAtAll(new Client("auditor", 0, load.hall().store(), history, random.split()), papers);
            }
            return new Day(history.tries(), new Hall(sound, history).ledger());
        }
    }
}
