package io.github.tewatashi.storage.jdbc.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database server as a process of the test's own, on a data directory that survives it. */
abstract class Server implements AutoCloseable {

    private final int port = freePort();
    private Process process;

    /** How the server is started, to listen at {@link #port()} of this machine only. */
    abstract List<String> command();

    /** How its database is reached behind {@code port}, which is its own or that of something in between. */
    abstract String url(int port);

    /** Where it writes what it has to say. */
    abstract Path log();

    final int port() {
        return port;
    }

    /** Starts it; returns when it serves. */
    final void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long giveUp = System.nanoTime() + Patience.LONGEST.toNanos();
        for (Optional<SQLException> failure = failure(); failure.isPresent(); failure = failure()) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                throw new IllegalStateException("the server does not start: " + lastWords(), failure.get());
            }
            sleep(30);
        }
    }

    private Optional<SQLException> failure() {
        try (Connection connection = DriverManager.getConnection(url(port))) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(new SQLException("not valid"));
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "it says nothing";
        }
    }

    /** Kills it and all its children (SIGKILL); returns when none is left. */
    final void kill() {
        // Stopped first: what it starts while the others are looked for would be left over.
        signal("-STOP", List.of(process.toHandle()));
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        signal("-KILL", all);
        try {
            // 128 + SIGKILL: it did not end by itself.
            if (process.waitFor() != 137) {
                throw new IllegalStateException("the server had ended before it was killed, see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        while (all.stream().anyMatch(Server::isRunning)) {
            sleep(1);
        }
    }

    /** A process that is dead, but whose parent did not look yet, is still to be seen. */
    private static boolean isRunning(ProcessHandle handle) {
        Path status = Path.of("/proc", Long.toString(handle.pid()), "stat");
        try {
            String text = Files.readString(status);
            return handle.isAlive() && text.charAt(text.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return false;
        }
    }

    /** Some of those who are to have the signal may have ended by themselves. */
    private static void signal(String signal, List<ProcessHandle> processes) {
        Stream<String> command =
                Stream.concat(Stream.of("kill", signal), processes.stream().map(handle -> Long.toString(handle.pid())));
        try {
            var unused = new ProcessBuilder(command.toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kills it for good. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
