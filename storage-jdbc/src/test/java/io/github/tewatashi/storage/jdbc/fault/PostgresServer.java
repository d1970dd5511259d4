package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.storage.jdbc.Servers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL that writes before it acknowledges. */
final class PostgresServer extends Server {

    private final Path folder;
    private final Path binaries;

    /** Makes a data directory in {@code folder}. */
    PostgresServer(Path folder) {
        this.folder = folder;
        this.binaries = unpacked(folder.resolve("data"));
    }

    /** Where the programs are; the wrapper unpacks them and makes the data directory, and is not needed any more. */
    private static Path unpacked(Path data) {
        try (EmbeddedPostgres wrapper = Servers.patient(EmbeddedPostgres.builder())
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .start();
                Connection connection = wrapper.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT setting FROM pg_config WHERE name = 'BINDIR'")) {
            if (!result.next()) {
                throw new IllegalStateException("no binaries");
            }
            return Path.of(result.getString(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    List<String> command() {
        // It refuses to run as root; in a user namespace of its own nobody is.
        Stream<String> nobody =
                System.getProperty("user.name").equals("root") ? Stream.of("unshare", "-U") : Stream.of();
        Stream<String> server = Stream.of(
                binaries.resolve("postgres").toString(),
                "-D",
                folder.resolve("data").toString());
        // Small, so that it is back soon. What makes it durable is on, as it is by itself.
        Stream<String> settings = Stream.of(
                        "port=" + port(),
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=60",
                        "shared_buffers=32MB",
                        "wal_level=minimal",
                        "max_wal_senders=0",
                        "min_wal_size=64MB",
                        "max_wal_size=128MB",
                        "log_min_messages=fatal",
                        "fsync=on",
                        "full_page_writes=on",
                        "synchronous_commit=on")
                .flatMap(setting -> Stream.of("-c", setting));
        return Stream.of(nobody, server, settings).flatMap(part -> part).toList();
    }

    @Override
    String url(int port) {
        long patience = Patience.LONGEST.toSeconds();
        return "jdbc:postgresql://127.0.0.1:" + port
                + "/postgres?user=postgres&sslmode=disable&gssEncMode=disable&connectTimeout=" + patience
                + "&socketTimeout=" + patience;
    }

    @Override
    Path log() {
        return folder.resolve("log");
    }

    /** Cuts one connection, chosen at random, other than its own; answers whether there was one. */
    boolean terminateOne() {
        String sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                + " AND pid <> pg_backend_pid() ORDER BY state <> 'active', random() LIMIT 1";
        try (Connection connection = DriverManager.getConnection(url(port()));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
