package io.github.tewatashi.cli;

import io.github.tewatashi.storage.jdbc.JdbcStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A store in an SQLite file. A file that holds anything else is refused before it is touched. */
final class StoreFile {

    /** What every SQLite file begins with (https://www.sqlite.org/fileformat.html, section 1.3). */
    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private StoreFile() {}

    /** The store in {@code file}, which is made if it is not there or empty. */
    static JdbcStore toWrite(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.exists(file) && (folder == null || !Files.isDirectory(folder))) {
            throw new StoreRefused(StoreRefused.Code.NO_SUCH_FILE, file);
        }
        if (Files.exists(file) && !isEmpty(file)) {
            refuseForeign(file);
        }
        return opened(file, () -> JdbcStore.sqlite(file));
    }

    /** The store in {@code file}, to be read only: what is in the file stays as it is, byte for byte. */
    static JdbcStore toRead(Path file) {
        if (!Files.exists(file)) {
            throw new StoreRefused(StoreRefused.Code.NO_SUCH_FILE, file);
        }
        if (isEmpty(file)) {
            throw new StoreRefused(StoreRefused.Code.NO_STORE, file);
        }
        refuseForeign(file);
        return opened(file, () -> JdbcStore.create(readOnly(file)));
    }

    private static JdbcStore opened(Path file, Supplier<JdbcStore> opening) {
        try {
            return opening.get();
        } catch (IllegalStateException missing) {
            // A table is missing, or the file cannot have a write-ahead log.
            throw new StoreRefused(StoreRefused.Code.NO_STORE, file);
        }
    }

    private static SQLiteDataSource readOnly(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException unreadable) {
            throw new StoreRefused(StoreRefused.Code.NO_STORE, file);
        }
    }

    private static void refuseForeign(Path file) {
        if (!isSqlite(file) || !hasOurTablesOnly(file)) {
            throw new StoreRefused(StoreRefused.Code.NO_STORE, file);
        }
    }

    private static boolean isSqlite(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean hasOurTablesOnly(Path file) {
        try (Connection connection = readOnly(file).getConnection();
                Statement statement = connection.createStatement();
                ResultSet foreign = statement.executeQuery("SELECT 1 FROM sqlite_master WHERE type = 'table'"
                        + " AND name NOT LIKE 'tewatashi%' AND name NOT LIKE 'sqlite%'")) {
            return !foreign.next();
        } catch (SQLException unreadable) {
            return false;
        }
    }
}
