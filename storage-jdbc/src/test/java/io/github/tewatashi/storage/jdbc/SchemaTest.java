package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tewatashi.store.Committed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** The tables are made when asked for, and missed by name when they are not there. */
class SchemaTest {

    @TempDir
    private Path folder;

    private final SQLiteDataSource file = new SQLiteDataSource();

    @BeforeEach
    void anEmptyFile() {
        file.setUrl("jdbc:sqlite:" + folder.resolve("day.db"));
    }

    @Test
    void nothing_is_made_unasked_and_what_is_missing_is_named() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcStore.create(file))
                .withMessageContainingAll("tewatashi_office", "tewatashi_ledger", "tewatashi_serial_counter");
        assertThat(tables()).isEmpty();
    }

    @Test
    void a_missing_column_is_named() throws SQLException {
        created();
        execute("ALTER TABLE tewatashi_session RENAME COLUMN venue TO hall");
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcStore.create(file))
                .withMessageContaining("tewatashi_session.venue")
                .withMessageNotContaining("tewatashi_ledger");
    }

    @Test
    void making_the_tables_again_changes_nothing() {
        assertThat(created().commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(created().commit(Day.begun())).isEqualTo(Committed.REPEATED);
    }

    @Test
    void stores_with_different_prefixes_do_not_meet() throws SQLException {
        JdbcStore one =
                JdbcStore.builder(file).tablePrefix("one_").createSchema().build();
        JdbcStore other = JdbcStore.builder(file).tablePrefix("").createSchema().build();
        assertThat(one.commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(other.offices()).isEmpty();
        assertThat(one.offices()).hasSize(1);
        assertThat(tables()).contains("one_ledger", "ledger").noneMatch(name -> name.startsWith(Schema.PREFIX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "x;--", "é_", "1_", "{slip}", "a234567890123456789012345678901"})
    void a_prefix_that_is_none_is_refused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStore.builder(file).tablePrefix(prefix));
    }

    @Test
    void a_thing_said_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStore.builder(file).tablePrefix("a").tablePrefix("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcStore.builder(file).createSchema().createSchema());
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_can_be_written_for_a_migration_tool(Dialect dialect) throws IOException {
        StringBuilder out = new StringBuilder();
        JdbcStore.writeSchema(dialect, out);
        for (Table table : Table.all()) {
            assertThat(out).contains("CREATE TABLE IF NOT EXISTS tewatashi_" + table.name() + " (");
        }
        assertThat(out.toString().toUpperCase(java.util.Locale.ROOT)).doesNotContain("BOOLEAN");
    }

    @Test
    void a_database_in_memory_is_refused_since_it_keeps_nothing() {
        SQLiteDataSource memory = new SQLiteDataSource();
        memory.setUrl("jdbc:sqlite::memory:");
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcStore.builder(memory).createSchema().build())
                .withMessageContaining("write-ahead log");
    }

    private JdbcStore created() {
        return JdbcStore.builder(file).createSchema().build();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = file.getConnection()) {
            Database.execute(connection, sql);
        }
    }

    private List<String> tables() throws SQLException {
        try (Connection connection = file.getConnection();
                ResultSet result = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (result.next()) {
                names.add(result.getString("TABLE_NAME"));
            }
            return names;
        }
    }
}
