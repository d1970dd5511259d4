package io.github.tewatashi.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.DurableStoreContract;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract on MariaDB. */
class MariaDbStoreTest extends DurableStoreContract {

    private HikariDataSource database;

    @BeforeEach
    void anEmptyDatabase() {
        database = Servers.pooled(empty());
    }

    DataSource empty() {
        return Servers.mariaDb();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Store emptyStore() {
        return JdbcStore.builder(database).createSchema().build();
    }

    @Override
    protected Store reopen(Store store) {
        return JdbcStore.create(database);
    }
}
