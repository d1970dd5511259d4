package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.store.contract.Together;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.Place;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** A small pool that the caller and the store share: nothing is left open, and nobody waits for ever. */
class CallersPoolTest {

    private static final int THREADS = 5;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void end() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private HikariDataSource pool(DataSource database, int size, Duration patience) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(patience.toMillis());
        HikariDataSource pool = new HikariDataSource(config);
        open.add(pool);
        return pool;
    }

    private JdbcStore joining(HikariDataSource pool) {
        JdbcStore store = JdbcStore.joining(pool, new TransactionAwareDataSourceProxy(pool)::getConnection);
        open.add(store);
        return store;
    }

    private static TransactionTemplate transactions(DataSource pool) {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    static Set<Dialect> withSeveralWriters() {
        return EnumSet.complementOf(EnumSet.of(Dialect.SQLITE));
    }

    @ParameterizedTest
    @EnumSource
    void a_call_outside_a_transaction_leaves_no_connection_open(Dialect dialect) {
        DataSource database = Servers.empty(dialect);
        TestOffice before =
                new TestOffice(JdbcStore.builder(database).createSchema().build());
        TestOffice.Visitor visitor = before.visitor("holder", "A A", 1);
        before.dispatch();
        HikariDataSource pool = pool(database, 3, Servers.LONGEST);
        JdbcStore store = joining(pool);
        Tewatashi library = Tewatashi.on(store).build();
        int kept = pool.getHikariPoolMXBean().getActiveConnections();
        for (int i = 0; i < 10; i++) {
            assertThatIllegalStateException().isThrownBy(() -> store.session(before.session.id()));
            assertThatIllegalStateException().isThrownBy(() -> store.certificates(TestOffice.OFFICE));
            assertThatIllegalStateException().isThrownBy(() -> hold(library.registry(), visitor));
            // A step of a desk is not in a transaction of the caller's anyway.
            assertThat(library.desk(before.session, "desk 1").current(TestOffice.OFFICER))
                    .isEmpty();
        }
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(kept);
        assertThat(transactions(pool)
                        .<Place>execute(
                                status -> library.registry().place(visitor).orElseThrow()))
                .isEqualTo(Place.tray(before.session.id()));
    }

    private static boolean hold(Registry registry, TestOffice.Visitor visitor) {
        return registry.hold(
                        visitor, HoldKind.OTHER, By.once(TestOffice.OFFICER).because("asked to"))
                .fold(done -> true, refusal -> false);
    }

    /** Whoever books has a connection already: all of them at once, each in a transaction that has begun. */
    @ParameterizedTest
    @MethodSource("withSeveralWriters")
    void all_who_book_in_transactions_at_once_get_through(Dialect dialect) {
        HikariDataSource pool = pool(Servers.empty(dialect), THREADS + 1, Servers.LONGEST);
        TestOffice before =
                new TestOffice(JdbcStore.builder(pool).createSchema().build());
        Tewatashi library = Tewatashi.on(joining(pool)).build();
        TransactionTemplate transactions = transactions(pool);
        CyclicBarrier all = new CyclicBarrier(THREADS);
        List<Long> numbers = Together.each(THREADS, thread -> {
            var paper = register(before, face(thread + 1));
            return transactions.<Long>execute(status -> {
                assertThat(library.registry().place(paper)).isPresent();
                await(all);
                return library.sessions()
                        .book(paper, before.session, By.once(TestOffice.OFFICER))
                        .orThrow()
                        .number()
                        .value();
            });
        });
        assertThat(numbers).doesNotHaveDuplicates().hasSize(THREADS);
    }

    private static Certificate register(TestOffice office, Face face) {
        return office.tewatashi
                .registry()
                .register(TestOffice.OFFICE, new HolderId("holder"), face, By.once(TestOffice.OFFICER))
                .orThrow();
    }

    private static Face face(int number) {
        return Face.of("A A", "A A", LocalDate.of(1980, 1, 1), "0000000-%06d-1".formatted(number));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** As many threads as the pool has connections: one of them waits until another one is done, and not for ever. */
    @Test
    void as_many_as_the_pool_has_connections_do_not_starve_each_other() {
        HikariDataSource pool = pool(Servers.empty(Dialect.POSTGRESQL), THREADS, Servers.LONGEST);
        TestOffice before =
                new TestOffice(JdbcStore.builder(pool).createSchema().build());
        Tewatashi library = Tewatashi.on(joining(pool)).build();
        TransactionTemplate transactions = transactions(pool);
        List<Integer> done = Together.each(THREADS, thread -> {
            for (int i = 0; i < 10; i++) {
                var paper = register(before, face(100 * thread + i + 1));
                transactions.executeWithoutResult(status -> library.sessions()
                        .book(paper, before.session, By.once(TestOffice.OFFICER))
                        .orThrow());
            }
            return thread;
        });
        assertThat(done).hasSize(THREADS);
    }

    /** Nothing is kept of a pool of one: the caller has it, and booking in a transaction is refused, not waited for. */
    @Test
    void from_a_pool_of_one_nothing_is_kept() {
        HikariDataSource pool = pool(Servers.empty(Dialect.H2), 1, Duration.ofSeconds(2));
        TestOffice before =
                new TestOffice(JdbcStore.builder(pool).createSchema().build());
        TestOffice.Visitor visitor = before.visitor("holder", "A A", 1);
        JdbcStore store = joining(pool);
        Tewatashi library = Tewatashi.on(store).build();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        transactions(pool).executeWithoutResult(status -> {
            assertThat(hold(library.registry(), visitor)).isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.reserve(Samples.OFFICE, "serial", 1))
                    .withMessageContaining("the pool had only one");
        });
        assertThatIllegalStateException().isThrownBy(() -> hold(library.registry(), visitor));
        assertThat(store.reserve(Samples.OFFICE, "another", 1)).isEqualTo(1);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    /** A store that owns its transactions never needs a second connection for a command; the inspection does. */
    @ParameterizedTest
    @EnumSource
    void a_whole_day_needs_one_connection(Dialect dialect) throws SQLException {
        DataSource database = Servers.empty(dialect);
        HikariDataSource pool = pool(database, 1, Servers.LONGEST);
        JdbcStore store = JdbcStore.builder(pool).createSchema().build();
        TestOffice office = new TestOffice(store);
        TestOffice.Visitor comes = office.visitor("holder 1", "A A", 1);
        TestOffice.Visitor stays = office.visitor("holder 2", "B B", 2);
        office.schedule(office.session.date().plusDays(7));
        office.dispatch();
        office.receive(comes);
        office.count(stays);
        assertThat(office.close().returned()).isNotNull();
        Tewatashi library = office.tewatashi;
        library.stocktaking(TestOffice.OFFICE).begin(office.by()).orThrow();
        library.stocktaking(TestOffice.OFFICE)
                .count(stays.reading(), office.by())
                .orThrow();
        library.stocktaking(TestOffice.OFFICE).close(office.by()).orThrow();
        try (Stream<?> entries = store.ledger(TestOffice.OFFICE)) {
            assertThat(entries.count()).isPositive();
        }
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(Tewatashi.on(JdbcStore.create(database))
                        .build()
                        .inspection()
                        .inspect()
                        .findings())
                .isEmpty();
    }
}
