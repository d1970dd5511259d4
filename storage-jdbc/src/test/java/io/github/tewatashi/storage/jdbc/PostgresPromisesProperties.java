package io.github.tewatashi.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.tewatashi.promise.Promises;
import io.github.tewatashi.store.Store;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** The promises hold on PostgreSQL: the tables are made once and emptied for each try. */
@PropertyDefaults(tries = 12, edgeCases = EdgeCasesMode.NONE)
class PostgresPromisesProperties extends Promises {

    /** In one transaction: for tables this small quicker than TRUNCATE, which makes new files. */
    private static final String EMPTY = Table.all().stream()
            .map(table -> "DELETE FROM tewatashi_" + table.name())
            .collect(Collectors.joining(";"));

    private static @Nullable HikariDataSource database;

    @BeforeContainer
    static void connect() {
        database = Servers.pooled(Servers.postgres());
        JdbcStore.builder(database).createSchema().build().close();
    }

    @AfterContainer
    static void disconnect() {
        database().close();
    }

    @Override
    public Store emptyStore() {
        Servers.execute(database(), EMPTY);
        return JdbcStore.create(database());
    }

    private static HikariDataSource database() {
        if (database == null) {
            throw new IllegalStateException("not connected");
        }
        return database;
    }
}
