package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * In the caller's transaction the caller alone decides; only numbers stay taken (S7). On every database, with a
 * connection that the caller manages by hand, and with Spring's transactions.
 */
class JoiningTest {

    private Caller caller = new Caller.ByHand(Servers.empty(Dialect.H2));
    private JdbcStore joining = Servers.emptyStore(Dialect.H2);
    private JdbcStore other = joining;

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Dialect.values())
                .flatMap(dialect -> Stream.of(Arguments.of(dialect, false), Arguments.of(dialect, true)));
    }

    private void begin(Dialect dialect, boolean spring) {
        DataSource database = Servers.empty(dialect);
        other = JdbcStore.builder(database).createSchema().build();
        caller = spring ? new Caller.WithSpring(database) : new Caller.ByHand(database);
        joining = JdbcStore.joining(database, caller::current);
    }

    @AfterEach
    void end() throws SQLException {
        caller.close();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void after_a_rollback_nothing_of_ours_or_theirs_is_there_but_numbers_stay_taken(Dialect dialect, boolean spring) {
        begin(dialect, spring);
        caller.rolledBack(() -> {
            boolean oneWriter = dialect == Dialect.SQLITE;
            if (oneWriter) {
                assertThat(joining.reserve(Samples.OFFICE, "serial", 3)).isEqualTo(1);
            }
            caller.writes(1);
            assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE);
            if (!oneWriter) {
                assertThat(joining.reserve(Samples.OFFICE, "serial", 3)).isEqualTo(1);
            }
            caller.writes(2);
            // Within the transaction it is there; nobody else sees it.
            assertThat(joining.desk(Day.QUERY).orElseThrow().certificates()).hasSize(2);
            assertThat(other.session(Day.SESSION.id())).isEmpty();
        });
        assertThat(other.session(Day.SESSION.id())).isEmpty();
        assertThat(other.entries(Day.begun().command())).isEmpty();
        assertThat(caller.written()).isZero();
        assertThat(other.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void after_a_rollback_the_same_command_can_be_given_again(Dialect dialect, boolean spring) {
        begin(dialect, spring);
        caller.rolledBack(() -> assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE));
        caller.committed(() -> {
            caller.writes(1);
            assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE);
        });
        assertThat(other.entries(Day.begun().command())).isEqualTo(Day.begun().entries());
        assertThat(caller.written()).isEqualTo(1);
        caller.committed(() -> assertThat(joining.commit(Day.begun())).isEqualTo(Committed.REPEATED));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void after_a_commit_both_are_there(Dialect dialect, boolean spring) {
        begin(dialect, spring);
        caller.committed(() -> {
            caller.writes(1);
            assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE);
        });
        assertThat(other.session(Day.SESSION.id())).isPresent();
        assertThat(caller.written()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_conflict_or_a_repetition_leaves_the_callers_work_as_it_was(Dialect dialect, boolean spring) {
        begin(dialect, spring);
        caller.committed(() -> {
            caller.writes(1);
            assertThat(joining.commit(Day.begun())).isEqualTo(Committed.DONE);
            assertThat(joining.commit(Day.begun())).isEqualTo(Committed.REPEATED);
            // A new paper that is there already, and an old one at a version that it does not have.
            assertThat(joining.commit(Samples.change("late", Samples.certificate("new"), Day.PAPER)))
                    .isEqualTo(Committed.CONFLICT);
            assertThat(joining.certificate(Samples.certificate("new").id())).isEmpty();
            caller.writes(2);
        });
        assertThat(caller.written()).isEqualTo(2);
        assertThat(other.certificates(Samples.OFFICE).count()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void without_a_transaction_it_refuses(Dialect dialect, boolean spring) {
        begin(dialect, spring);
        assertThatIllegalStateException()
                .isThrownBy(() -> joining.commit(Day.begun()))
                .withMessageContaining("no transaction to join");
        assertThatIllegalStateException().isThrownBy(() -> joining.session(Day.SESSION.id()));
        assertThatIllegalStateException().isThrownBy(() -> joining.certificates(Samples.OFFICE));
        assertThat(other.session(Day.SESSION.id())).isEmpty();
    }

    static Stream<Arguments> withSeveralWriters() {
        return everywhere().filter(arguments -> arguments.get()[0] != Dialect.SQLITE);
    }

    /** The whole library in their transaction: a booking that was rolled back is given again, under its own id. */
    @ParameterizedTest
    @MethodSource("withSeveralWriters")
    void a_slip_number_never_comes_twice_though_its_booking_was_rolled_back(Dialect dialect, boolean spring) {
        begin(dialect, spring);
        Tewatashi theirs = Tewatashi.on(joining).build();
        AtomicReference<SerialNumber> first = new AtomicReference<>();
        AtomicReference<SerialNumber> second = new AtomicReference<>();
        AtomicReference<Certificate> paper = new AtomicReference<>();
        AtomicReference<HandoutSession> session = new AtomicReference<>();
        caller.committed(() -> {
            paper.set(theirs.registry()
                    .register(
                            Samples.OFFICE,
                            new HolderId("holder"),
                            Face.of("見本 花子", "ミホン ハナコ", LocalDate.of(1980, 1, 2), "1"),
                            By.once(Samples.OFFICER))
                    .orThrow());
            session.set(theirs.sessions()
                    .schedule(Samples.OFFICE, Samples.DAY, "hall", By.once(Samples.OFFICER))
                    .orThrow());
        });
        CommandId booking = new CommandId("booking");
        caller.rolledBack(() -> {
            caller.writes(1);
            first.set(book(theirs, paper.get(), session.get(), booking));
        });
        assertThat(other.entries(booking)).isEmpty();
        caller.committed(() -> {
            second.set(book(theirs, paper.get(), session.get(), booking));
            caller.writes(2);
        });
        assertThat(first.get()).isNotEqualTo(second.get());
        assertThat(other.slips(Samples.OFFICE).toList())
                .singleElement()
                .satisfies(slip -> assertThat(slip.number()).isEqualTo(second.get()));
        assertThat(caller.written()).isEqualTo(1);
        assertThat(Tewatashi.on(other).build().inspection().inspect().findings())
                .isEmpty();
    }

    private static SerialNumber book(Tewatashi library, Certificate paper, HandoutSession session, CommandId booking) {
        return library.sessions()
                .book(paper, session, By.officer(Samples.OFFICER, booking))
                .orThrow()
                .number();
    }

    /** A source that gives the caller's own connection would have us end the caller's transaction. */
    @ParameterizedTest
    @EnumSource
    void a_store_that_owns_its_transactions_refuses_to_work_in_one_of_the_callers(Dialect dialect) {
        begin(dialect, true);
        TransactionAwareDataSourceProxy aware = ((Caller.WithSpring) caller).aware();
        JdbcStore owning = JdbcStore.create(aware);
        JdbcStore halfJoining = JdbcStore.joining(aware, caller::current);
        caller.rolledBack(() -> {
            caller.writes(1);
            assertThatIllegalStateException()
                    .isThrownBy(() -> owning.commit(Day.begun()))
                    .withMessageContaining("JdbcStore.joining");
            assertThatIllegalStateException().isThrownBy(() -> owning.session(Day.SESSION.id()));
            assertThatIllegalStateException().isThrownBy(() -> halfJoining.reserve(Samples.OFFICE, "serial", 1));
        });
        assertThat(caller.written()).isZero();
        assertThat(other.session(Day.SESSION.id())).isEmpty();
        // Outside one it is a source like any other.
        assertThat(owning.commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(halfJoining.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(1);
    }

    @Test
    void sqlite_has_no_second_writer_to_take_a_number_for_one_that_has_written() {
        begin(Dialect.SQLITE, false);
        caller.committed(() -> {
            caller.writes(1);
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> joining.reserve(Samples.OFFICE, "serial", 1))
                    .satisfies(e -> assertThat(e.known()).isEqualTo(StoreException.Known.NOT_HAPPENED));
            caller.writes(2);
        });
        assertThat(caller.written()).isEqualTo(2);
    }
}
