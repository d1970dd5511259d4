package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.ChangeBuilder;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CommandId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's database user may add to the ledger and read it, and can do no more to it (S8). */
class LeastPrivilegeTest {

    private static final String ADDED_ONLY = "tewatashi_ledger, tewatashi_desk_rival";

    private DataSource clerk;

    @BeforeEach
    void aClerk() throws SQLException {
        DataSource owner = Servers.empty(server());
        assertThat(JdbcStore.builder(owner).createSchema().build().offices()).isEmpty();
        String schema = schemaOf(owner);
        String role = "clerk_of_" + schema;
        Servers.execute(owner, "CREATE ROLE " + role + " LOGIN");
        Servers.execute(owner, "GRANT USAGE ON SCHEMA " + schema + " TO " + role);
        Servers.execute(owner, "GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
        Servers.execute(owner, "REVOKE UPDATE ON " + ADDED_ONLY + " FROM " + role);
        clerk = server().getDatabase(role, "postgres", Map.of("currentSchema", schema));
    }

    EmbeddedPostgres server() {
        return Servers.postgresServer();
    }

    @Test
    void the_store_needs_no_more_than_that() {
        JdbcStore store = JdbcStore.create(clerk);
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.DONE);
        assertThat(store.commit(Day.begun())).isEqualTo(Committed.REPEATED);
        assertThat(store.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(1);
        assertThat(store.reserve(Samples.OFFICE, "serial", 1)).isEqualTo(2);
        DeskView view = store.encounter(Day.ENCOUNTER).orElseThrow();
        ChangeBuilder change = Samples.draft("hand over").guard(view.session());
        Samples.write(change, view.certificate(Day.PAPER.id()).orElseThrow());
        Samples.write(change, Samples.with(view.desk(), Optional.empty()));
        change.remark("words");
        assertThat(store.commit(change.findBy(Day.PAPER.id(), java.util.Set.of("name:見本"))
                        .done()))
                .isEqualTo(Committed.DONE);
        assertThat(store.ledger(Samples.OFFICE).count()).isEqualTo(6);
        CertificateRecord paper = store.certificate(Day.PAPER.id()).orElseThrow();
        assertThat(store.commit(Samples.change("erase", Day.erased(paper)))).isEqualTo(Committed.DONE);
        assertThat(store.certificate(paper.id())).isEmpty();
        assertThat(store.remark(new CommandId("hand over"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE tewatashi_ledger SET fact = 'RECEIVED'",
                "DELETE FROM tewatashi_ledger",
                "DELETE FROM tewatashi_certificate",
                "TRUNCATE tewatashi_ledger",
                "DROP TABLE tewatashi_ledger",
                "CREATE TABLE more (id INTEGER)"
            })
    void more_than_that_it_cannot_do(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (Connection connection = clerk.getConnection()) {
                        Database.execute(connection, sql);
                    }
                })
                .satisfies(e ->
                        assertThat(e.getSQLState()).as("insufficient privilege").isEqualTo("42501"));
    }

    private static String schemaOf(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT current_schema()")) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
