package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.StoreException.Known;
import io.github.tewatashi.store.contract.Samples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answer to a commit is lost: what became of the command is found out, never guessed (S9). */
class InDoubtTest {

    private final JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:", "sa", "");
    private Fault next = Fault.NONE;
    private JdbcStore store;

    /** What happens to the next commits. */
    private enum Fault {
        NONE,
        /** Committed once, and the reply is lost. */
        REPLY_LOST,
        /** The connection breaks before the commit arrives, once. */
        NOT_ARRIVED,
        /** The database goes away as soon as it has committed. */
        LOST_AFTERWARDS,
        /** The database is away from now on. */
        AWAY
    }

    @BeforeEach
    void begin() {
        assertThat(JdbcStore.builder(pool).createSchema().build().offices()).isEmpty();
        Database h2 = Dialect.H2.database();
        store = new JdbcStore(
                new Connections() {
                    @Override
                    public Connection take() throws SQLException {
                        if (next == Fault.AWAY) {
                            throw new SQLException("away", "08001");
                        }
                        return faulty(pool.getConnection());
                    }

                    @Override
                    public void giveBack(Connection connection) throws SQLException {
                        connection.close();
                    }

                    @Override
                    public void discard(Connection connection) throws SQLException {
                        connection.close();
                    }

                    @Override
                    public void close() {
                        pool.dispose();
                    }
                },
                h2,
                Schema.PREFIX,
                Optional.empty(),
                new Backoff(3, Duration.ofMillis(1), new SplittableRandom(1)));
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void a_commit_whose_reply_was_lost_is_found() {
        next = Fault.REPLY_LOST;
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.REPEATED);
    }

    @Test
    void a_commit_that_is_not_found_may_still_be_on_its_way() {
        next = Fault.NOT_ARRIVED;
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> assertThat(store.commit(Day.begun())).isNull())
                .satisfies(e -> assertThat(e.known()).isEqualTo(Known.UNKNOWN));
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.DONE);
    }

    @Test
    void what_was_committed_is_done_even_if_the_connection_is_lost_before_it_is_given_back() {
        next = Fault.LOST_AFTERWARDS;
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(next).isEqualTo(Fault.AWAY);
        next = Fault.NONE;
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.REPEATED);
    }

    @Test
    void a_command_to_a_database_that_is_away_did_not_happen() {
        next = Fault.AWAY;
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> assertThat(store.commit(Day.begun())).isNull())
                .satisfies(e -> assertThat(e.known()).isEqualTo(Known.NOT_HAPPENED));
    }

    @Test
    void a_number_whose_reply_was_lost_is_a_gap() {
        next = Fault.REPLY_LOST;
        assertThat(store.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(2);
    }

    private Connection faulty(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (next == Fault.LOST_AFTERWARDS) {
                        if (method.getName().equals("setAutoCommit") && arguments[0].equals(true)) {
                            next = Fault.AWAY;
                            throw new SQLException("broken", "08006");
                        }
                        return method.invoke(connection, arguments);
                    }
                    Fault fault = method.getName().equals("commit") ? next : Fault.NONE;
                    if (fault != Fault.NONE) {
                        next = Fault.NONE;
                        if (fault == Fault.REPLY_LOST) {
                            connection.commit();
                        }
                        throw new SQLException("broken", "08006");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
