package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.DurableStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on one SQLite file. */
class SqliteStoreTest extends DurableStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected Store emptyStore() {
        return JdbcStore.sqlite(folder.resolve("day.db"));
    }

    @Override
    protected Store reopen(Store store) {
        ((JdbcStore) store).close();
        return emptyStore();
    }
}
