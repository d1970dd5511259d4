package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.Samples;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Behind a pool, with auto-commit on or off: each connection goes back, and as it came. */
class PoolTest {

    static Stream<Arguments> pools() {
        return Arrays.stream(Dialect.values())
                .flatMap(dialect -> Stream.of(Arguments.of(dialect, true), Arguments.of(dialect, false)));
    }

    @ParameterizedTest
    @MethodSource("pools")
    void a_store_works_and_gives_everything_back(Dialect dialect, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Servers.empty(dialect));
        config.setAutoCommit(autoCommit);
        config.setConnectionTimeout(Servers.LONGEST.toMillis());
        try (HikariDataSource pool = new HikariDataSource(config)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> JdbcStore.create(pool))
                    .withMessageContainingAll("tewatashi_office", "tewatashi_ledger");
            JdbcStore store = JdbcStore.builder(pool).createSchema().build();
            // More rounds than the pool has connections: one that is kept would be missed.
            for (int round = 0; round < 2 * pool.getMaximumPoolSize(); round++) {
                CertificateRecord paper = Samples.certificate("paper-" + round);
                assertThat(store.commit(Samples.change("register " + round, paper)))
                        .isEqualTo(Committed.DONE);
                assertThat(store.commit(Samples.change("register " + round, paper)))
                        .isEqualTo(Committed.REPEATED);
                assertThat(store.commit(Samples.change("late " + round, paper))).isEqualTo(Committed.CONFLICT);
                assertThat(store.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(round + 1);
                assertThat(store.certificate(paper.id())).isPresent();
                leftHalfRead(store);
            }
            assertThat(store.certificates(Samples.OFFICE).count()).isEqualTo(2 * pool.getMaximumPoolSize());
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    private static void leftHalfRead(JdbcStore store) {
        try (Stream<CertificateRecord> papers = store.certificates(Samples.OFFICE)) {
            Iterator<CertificateRecord> read = papers.iterator();
            assertThat(read.next()).isNotNull();
        }
    }
}
