package io.github.tewatashi.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.tewatashi.store.Store;
import java.util.ArrayList;
import java.util.List;

/** Empty stores, each behind a pool of its own, for tests that ask more often than a server opens connections. */
final class PooledStores implements AutoCloseable {

    private final Dialect dialect;
    private final List<HikariDataSource> pools = new ArrayList<>();

    PooledStores(Dialect dialect) {
        this.dialect = dialect;
    }

    Store empty() {
        HikariDataSource pool = Servers.pooled(Servers.empty(dialect));
        pools.add(pool);
        return JdbcStore.builder(pool).createSchema().build();
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
