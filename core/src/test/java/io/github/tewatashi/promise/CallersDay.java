package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToTakeBack;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.Hindered;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.proof.RollingBackStore;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A day at two desks in transactions of a caller, who rolls back some of them and keeps every screen that was ever
 * open.
 */
final class CallersDay {

    /** What is done: one of {@link #ACTS}, at which desk, with whose paper, on which of the screens. */
    record Turn(int act, int desk, int who, int screen) {}

    /** Some turns, and how their transaction ends. */
    record Transaction(List<Turn> turns, boolean commits) {}

    static final int ACTS = 9;

    private final RollingBackStore store;
    private final TestOffice office;
    private final List<TestOffice.Visitor> visitors;
    private final List<Object> screens = new ArrayList<>();

    CallersDay(RollingBackStore store) {
        this.store = store;
        this.office = new TestOffice(store);
        this.visitors = List.of(office.visitor("holder 1", "A A", 1), office.visitor("holder 2", "B B", 2));
        office.dispatch();
    }

    void play(List<Transaction> transactions) {
        for (Transaction transaction : transactions) {
            store.transaction(transaction.commits(), () -> transaction.turns().forEach(this::take));
        }
    }

    private void take(Turn turn) {
        TestOffice.Visitor visitor = visitors.get(turn.who());
        var registry = office.tewatashi.registry();
        switch (turn.act()) {
            case 0 -> begin(turn, visitor, "first");
            case 1 -> begin(turn, visitor, "second");
            case 2 -> told(registry.hold(visitor, HoldKind.OTHER, office.by().because("asked to")));
            case 3 -> told(Hindered.release(registry, visitor, office.by().because("asked to")));
            case 4 -> told(office.tewatashi.sessions().reportAbsence(visitor, office.session, office.by()));
            default -> {
                if (!screens.isEmpty()) {
                    go(turn, screens.get(turn.screen() % screens.size()));
                }
            }
        }
    }

    /** A repetition after a rollback has the id that it had before. */
    private void begin(Turn turn, TestOffice.Visitor visitor, String which) {
        By by = By.officer(TestOffice.OFFICER, new CommandId(which + turn.desk() + turn.who()));
        Answer answer = office.tewatashi
                .desk(office.session, "desk " + turn.desk())
                .begin(TestOffice.reading(visitor.slip()), by)
                .states(Stated.name(visitor.name()));
        screens.add(answer);
    }

    private void go(Turn turn, Object screen) {
        if (screen instanceof Matched matched) {
            if (turn.act() == 8) {
                told(matched.putBack());
            } else {
                screens.add(matched.handOver(visitors.get(turn.who()).reading()));
            }
        } else if (screen instanceof HandedOver handed) {
            switch (turn.act()) {
                case 5, 6 -> told(handed.received());
                case 7 -> told(handed.takenBack());
                default -> told(handed.disputed(visitors.get(turn.who()).reading(), "the wrong one"));
            }
        }
    }

    private static void told(Object answer) {
        assertThat(answer).isNotNull();
    }

    /** The books are sound, and nobody has a paper that was never handed over, or that was on hold. */
    void check() {
        assertThat(office.tewatashi.inspection().inspect().findings()).isEmpty();
        for (TestOffice.Visitor visitor : visitors) {
            Set<Object> given = new HashSet<>();
            try (Stream<LedgerEntry> chain = store.chain(Subject.of(visitor.id()))) {
                chain.map(LedgerEntry::fact).forEach(fact -> {
                    if (fact instanceof HandOverFact.HandedOver handed) {
                        assertThat(given.add(handed.encounter())).isTrue();
                    } else if (fact instanceof HandOverFact && fact instanceof Fact.Moves) {
                        assertThat(given)
                                .as("handed over before: %s", fact.kind())
                                .contains(((Fact.InEncounter) fact).encounter());
                    }
                });
            }
        }
    }

    /** Who may have a paper that lies in the tray gets it, whatever was rolled back before. */
    void ends() {
        for (int desk = 0; desk < 2; desk++) {
            office.tewatashi
                    .desk(office.session, "desk " + desk)
                    .current(TestOffice.OFFICER)
                    .ifPresent(step -> {
                        if (step instanceof Matched matched) {
                            told(matched.putBack());
                        } else if (step instanceof ToTakeBack out) {
                            told(out.takenBack());
                        } else {
                            told(((HandedOver) step).takenBack());
                        }
                    });
        }
        for (TestOffice.Visitor visitor : visitors) {
            var row = store.certificate(visitor.id()).orElseThrow();
            if (row.state().place().kind() == Place.Kind.TRAY
                    && !row.state().held()
                    && !row.state().absent()) {
                var desk = office.tewatashi.desk(office.session, "desk of " + visitor.name());
                Answer answer = desk.begin(TestOffice.reading(visitor.slip()), office.by())
                        .states(Stated.name(visitor.name()));
                assertThat(answer).isInstanceOf(Matched.class);
                office.handOver((Matched) answer, visitor).received().orThrow();
            }
        }
        check();
    }
}
