package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

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

    @Test
    void mariadb_must_not_cut_texts() throws Exception {
        MariaDbDataSource lax = (MariaDbDataSource) Servers.mariaDb();
        lax.setUrl(lax.getUrl() + "&sessionVariables=sql_mode=''");
        assertThatIllegalStateException()
                .isThrownBy(() -> JdbcStore.builder(lax).createSchema().build())
                .withMessageContaining("STRICT_TRANS_TABLES");
    }
}
