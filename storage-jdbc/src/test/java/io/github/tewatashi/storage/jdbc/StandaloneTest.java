package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.SessionRef;
import io.github.tewatashi.vocabulary.Subject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** S12: what was said at a desk is counted, whatever becomes of the caller's transactions. */
class StandaloneTest {

    private DataSource database = Servers.empty(Dialect.H2);
    private Caller caller = new Caller.ByHand(database);
    private JdbcStore joining = Servers.emptyStore(Dialect.H2);
    private SessionRef session = () -> new SessionId("none yet");

    static Stream<Arguments> everywhere() {
        return JoiningTest.everywhere();
    }

    /** An office whose back office worked before anybody joined. */
    private TestOffice.Visitor begin(Dialect dialect, boolean spring) {
        database = Servers.empty(dialect);
        TestOffice before =
                new TestOffice(JdbcStore.builder(database).createSchema().build());
        TestOffice.Visitor visitor = before.visitor("holder", "A A", 1);
        before.dispatch();
        session = before.session;
        caller = spring ? new Caller.WithSpring(database) : new Caller.ByHand(database);
        joining = JdbcStore.joining(database, caller::current);
        return visitor;
    }

    @AfterEach
    void end() throws SQLException {
        joining.close();
        caller.close();
    }

    private Answer says(Store store, TestOffice.Visitor visitor, String name, int number) {
        return Tewatashi.on(store)
                .build()
                .desk(session, "desk 1")
                .begin(
                        TestOffice.reading(visitor.slip()),
                        By.officer(TestOffice.OFFICER, new CommandId("guess " + number)))
                .states(Stated.name(name));
    }

    /** Whoever guesses has three answers, whether the pages roll back or not. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void a_rollback_uncounts_no_wrong_answer(Dialect dialect, boolean spring) {
        TestOffice.Visitor visitor = begin(dialect, spring);
        assertThat(answersOfGuesser(joining, visitor)).isEqualTo(3);
        assertThat(isSound(joining.standalone())).isTrue();
        try (Stream<LedgerEntry> entries = joining.standalone().ledger(TestOffice.OFFICE)) {
            assertThat(entries.filter(entry -> entry.fact(Fact.Refused.class)
                                    .filter(refused -> refused.reason().isWrongAnswer())
                                    .isPresent())
                            .count())
                    .isEqualTo(3);
        }
    }

    private static boolean isSound(Store store) {
        return Tewatashi.on(store).build().inspection().inspect().findings().isEmpty();
    }

    /** How many guesses are answered before the slip is locked, of one in two that is made in a transaction. */
    private int answersOfGuesser(Store store, TestOffice.Visitor visitor) {
        int answers = 0;
        for (int i = 0; i < 12; i++) {
            int number = i;
            AtomicReference<Answer> told = new AtomicReference<>();
            try {
                if (i % 2 == 0) {
                    caller.rolledBack(() -> told.set(says(store, visitor, "X X", number)));
                } else {
                    told.set(says(store, visitor, "X X", number));
                }
            } catch (IllegalStateException notThere) {
                assertThat(notThere).hasMessageContaining("transaction");
                continue;
            }
            Reason reason = ((Refused) told.get()).reason();
            if (reason == Reason.SLIP_LOCKED) {
                return answers;
            }
            assertThat(reason).isEqualTo(Reason.NAME_MISMATCH);
            answers++;
        }
        return answers;
    }

    /** The unsafe twin: the steps of desks join like everything else. It must be noticed. */
    @ParameterizedTest
    @EnumSource
    void where_steps_join_the_guesser_has_as_many_answers_as_there_are_rollbacks(Dialect dialect) {
        TestOffice.Visitor visitor = begin(dialect, false);
        Database kind = dialect.database();
        JdbcStore all = new JdbcStore(
                new Making(
                        new PooledConnections(database, kind, true),
                        kind,
                        new Statements(kind, Schema.PREFIX),
                        Backoff.usual()),
                new JoinedTransactions(new CallersTransaction(caller::current), kind),
                Optional.empty());
        assertThat(answersOfGuesser(all, visitor)).isGreaterThan(3);
    }

    /** A step in the middle of the caller's transaction waits for nothing, and for nobody: it is refused. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void a_step_within_a_transaction_that_has_written_its_rows_is_refused_at_once(Dialect dialect, boolean spring) {
        TestOffice.Visitor visitor = begin(dialect, spring);
        var registry = Tewatashi.on(joining).build().registry();
        caller.rolledBack(() -> {
            caller.writes(1);
            assertThat(registry.hold(
                                    visitor,
                                    HoldKind.OTHER,
                                    By.once(TestOffice.OFFICER).because("asked to"))
                            .<Boolean>fold(done -> true, refusal -> false))
                    .isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(() -> says(joining, visitor, "A A", 1))
                    .withMessageContaining("transaction of its own");
        });
        assertThat(caller.written()).isZero();
        Matched matched = (Matched) says(joining, visitor, "A A", 2);
        HandedOver handed = (HandedOver) matched.handOver(visitor.reading());
        caller.rolledBack(() -> assertThatIllegalStateException().isThrownBy(() -> handed.received()));
        handed.received().orThrow();
        assertThat(isSound(joining.standalone())).isTrue();
    }

    @Test
    void whoever_wraps_a_joining_store_and_forgets_what_stands_alone_is_told() {
        TestOffice.Visitor visitor = begin(Dialect.H2, false);
        Store wrapped = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(joining, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        caller.rolledBack(() -> assertThatIllegalStateException()
                .isThrownBy(() -> says(wrapped, visitor, "X X", 1))
                .withMessageContaining("transaction of its own"));
    }

    /** The caller's own work is there if and only if the step is; a refusal stays whatever the caller throws. */
    @ParameterizedTest
    @EnumSource
    void the_callers_work_happens_with_the_step_or_not_at_all(Dialect dialect) {
        TestOffice.Visitor visitor = begin(dialect, false);
        AtomicBoolean fails = new AtomicBoolean(true);
        JdbcStore store = JdbcStore.builder(database)
                .alongside((connection, entries) -> {
                    Database.execute(connection, "INSERT INTO theirs (id) VALUES (" + (caller.written() + 1) + ")");
                    if (fails.get()) {
                        throw new SQLException("of the caller's", "23505");
                    }
                })
                .build();
        assertThat(((Refused) says(store, visitor, "X X", 1)).reason()).isEqualTo(Reason.NAME_MISMATCH);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> says(store, visitor, "A A", 2))
                .satisfies(e -> assertThat(e.known()).isEqualTo(StoreException.Known.NOT_HAPPENED))
                .withMessageContaining("the caller's work failed");
        assertThat(caller.written()).isZero();
        fails.set(false);
        Matched matched = (Matched) says(store, visitor, "A A", 3);
        assertThat(caller.written()).isEqualTo(1);
        ((HandedOver) matched.handOver(visitor.reading())).received().orThrow();
        assertThat(caller.written()).isEqualTo(3);
        try (Stream<LedgerEntry> chain = store.chain(Subject.of(visitor.id()))) {
            assertThat(chain.count()).isPositive();
        }
    }
}
