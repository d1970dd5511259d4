package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.promise.Promises;
import io.github.tewatashi.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The promises hold on SQLite: a file of its own for each try, copied from one with empty tables. */
@PropertyDefaults(tries = 10, edgeCases = EdgeCasesMode.NONE)
class SqlitePromisesProperties extends Promises {

    private static Path folder = Path.of("");
    private static Path empty = Path.of("");
    private static int files;

    @BeforeContainer
    static void anEmptyFile() throws IOException {
        folder = Files.createTempDirectory("promises");
        empty = folder.resolve("empty.db");
        // Closed, so that all of it is in the file and nothing in its log.
        JdbcStore.sqlite(empty).close();
    }

    @AfterContainer
    static void clear() throws IOException {
        Servers.delete(folder);
    }

    @Override
    public Store emptyStore() {
        try {
            return JdbcStore.sqlite(Files.copy(empty, folder.resolve(++files + ".db")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
