package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.Samples;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** What makes a commit durable is a setting of each connection to SQLite, and asked of each one. */
class SqliteSettingsTest {

    private final SQLiteDataSource source = (SQLiteDataSource) Servers.empty(Dialect.SQLITE);

    @BeforeEach
    void tables() {
        assertThat(JdbcStore.builder(source).createSchema().build().offices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF", "NORMAL"})
    void a_connection_that_comes_with_less_is_made_to_wait_for_the_disk(String synchronous) {
        List<String> asked = new ArrayList<>();
        source.setSynchronous(synchronous);
        JdbcStore store = JdbcStore.builder(source)
                .alongside((connection, entries) -> asked.add(Database.ask(connection, "PRAGMA synchronous")))
                .build();
        assertThat(store.commit(Samples.change("one", Samples.certificate("one"))))
                .isEqualTo(Committed.DONE);
        assertThat(asked).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "TRUNCATE", "PERSIST", "MEMORY", "OFF"})
    void a_connection_that_comes_with_another_journal_writes_to_the_log(String journal) {
        List<String> asked = new ArrayList<>();
        JdbcStore store = JdbcStore.builder(source)
                .alongside((connection, entries) -> asked.add(Database.ask(connection, "PRAGMA journal_mode")))
                .build();
        source.setJournalMode(journal);
        for (int i = 0; i < 3; i++) {
            assertThat(store.commit(Samples.change("change " + i, Samples.certificate("paper " + i))))
                    .isEqualTo(Committed.DONE);
        }
        assertThat(asked).containsExactly("wal", "wal", "wal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRAGMA synchronous = OFF", "PRAGMA synchronous = NORMAL", "PRAGMA journal_mode = DELETE"})
    void a_callers_connection_on_which_nothing_would_be_durable_is_refused(String setting) throws SQLException {
        try (Connection callers = source.getConnection()) {
            JdbcStore joining = JdbcStore.joining(source, () -> callers);
            Database.execute(callers, setting);
            callers.setAutoCommit(false);
            assertThatIllegalStateException()
                    .isThrownBy(() -> joining.commit(Samples.change("one", Samples.certificate("one"))))
                    .withMessageContaining("the caller's connection to SQLite");
            callers.rollback();
            callers.setAutoCommit(true);
            Database.execute(callers, "PRAGMA synchronous = EXTRA");
            Database.execute(callers, "PRAGMA journal_mode = WAL");
            callers.setAutoCommit(false);
            assertThat(joining.commit(Samples.change("another", Samples.certificate("one"))))
                    .isEqualTo(Committed.DONE);
            callers.commit();
            callers.setAutoCommit(true);
        }
        assertThat(JdbcStore.create(source).certificates(Samples.OFFICE)).hasSize(1);
    }
}
