package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.contract.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that acknowledges before it writes, or writes less than it was given, is refused at the start. */
class ServerSettingsTest {

    @Test
    void postgres_must_write_before_it_acknowledges() {
        DataSource hasty = Servers.postgresServer()
                .getDatabase("postgres", "postgres", Map.of("options", "-c synchronous_commit=off"));
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcStore.builder(hasty).createSchema().build())
                .withMessageContaining("synchronous_commit");
    }

    /** What the start has seen of one connection, another one need not have. */
    @Test
    void postgres_writes_before_it_acknowledges_on_whatever_connection() throws Exception {
        PGSimpleDataSource source = (PGSimpleDataSource) Servers.postgres();
        List<String> asked = new ArrayList<>();
        JdbcStore store = JdbcStore.builder(source)
                .createSchema()
                .alongside((connection, entries) -> asked.add(Database.ask(connection, "SHOW synchronous_commit")))
                .build();
        source.setOptions("-c synchronous_commit=off");
        assertThat(store.commit(Samples.change("one", Samples.certificate("one"))))
                .isEqualTo(Committed.DONE);
        assertThat(asked).containsExactly("on");
    }

    @Test
    void mariadb_must_not_cut_texts() throws Exception {
        MariaDbDataSource lax = (MariaDbDataSource) Servers.mariaDb();
        lax.setUrl(lax.getUrl() + "&sessionVariables=sql_mode=''");
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcStore.builder(lax).createSchema().build())
                .withMessageContaining("STRICT_TRANS_TABLES");
    }
}
