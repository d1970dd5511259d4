package io.github.tewatashi.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.tewatashi.promise.Promises;
import io.github.tewatashi.store.Store;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * The promises hold on PostgreSQL: tables of its own for each property, emptied for each try. A failing try that is
 * still being shrunk when its time is up goes on beside the next property, and must not meet it.
 */
@PropertyDefaults(tries = 5, edgeCases = EdgeCasesMode.NONE)
class PostgresPromisesProperties extends Promises {

    /** In one transaction: for tables this small quicker than TRUNCATE, which makes new files. */
    private static final String EMPTY = Table.all().stream()
            .map(table -> "DELETE FROM tewatashi_" + table.name())
            .collect(Collectors.joining(";"));

    private final HikariDataSource database = Servers.pooled(Servers.postgres());

    @BeforeProperty
    void tables() {
        JdbcStore.builder(database).createSchema().build().close();
    }

    @AfterProperty
    void disconnect() {
        database.close();
    }

    @Override
    public Store emptyStore() {
        Servers.execute(database, EMPTY);
        return JdbcStore.create(database);
    }
}
