package io.github.tewatashi.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;

/** The same on PostgreSQL 15, the oldest that the store is for. */
@Tag("full")
class OldestLeastPrivilegeTest extends LeastPrivilegeTest {

    @Override
    EmbeddedPostgres server() {
        return OldestServers.postgres();
    }
}
