package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The contract on MariaDB 10.11, the oldest that the store is for. */
@Tag("full")
class OldestMariaDbStoreTest extends MariaDbStoreTest {

    @Override
    DataSource empty() {
        return Servers.empty(OldestServers.mariaDb());
    }

    @Test
    void it_is_that_old() throws SQLException {
        try (Connection connection = empty().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("10.11.");
        }
    }
}
