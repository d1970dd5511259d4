package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.DurableStoreContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on one H2 file. */
class H2StoreTest extends DurableStoreContract {

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:", "sa", "");

    @Override
    protected Store emptyStore() {
        pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("day"), "sa", "");
        return JdbcStore.builder(pool).createSchema().build();
    }

    @Override
    protected Store reopen(Store store) {
        shutDown();
        return emptyStore();
    }

    @AfterEach
    void shutDown() {
        try (Connection connection = pool.getConnection()) {
            Database.execute(connection, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // It answers by closing the connection.
            pool.dispose();
        }
    }
}
