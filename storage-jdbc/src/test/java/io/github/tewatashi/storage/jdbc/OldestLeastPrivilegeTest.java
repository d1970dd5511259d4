package io.github.tewatashi.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The same on PostgreSQL 15, the oldest that the store is for. */
class OldestLeastPrivilegeTest extends LeastPrivilegeTest {

    @Override
    EmbeddedPostgres server() {
        return OldestServers.postgres();
    }
}
