package io.github.tewatashi.storage.jdbc.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Connections that are kept open between uses, and opened anew at once when they are gone: a real pool waits a second
 * for a server that was away, and a test that kills it a hundred times has not got that time.
 */
final class Lines implements AutoCloseable {

    private static final long PAUSE_NANOS = 50_000_000;

    private final String url;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile long awayUntil = System.nanoTime();

    Lines(String url) {
        this.url = url;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Lines.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getConnection") && arguments == null) {
                        return take();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private Connection take() throws SQLException {
        Connection kept = idle.poll();
        Connection line = kept != null ? kept : opened();
        AtomicBoolean closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Lines.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (closed.compareAndSet(false, true)) {
                            giveBack(line);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(line, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Whoever comes right after another has found the server away is told so: it has enough to do. */
    private Connection opened() throws SQLException {
        long now = System.nanoTime();
        if (now - awayUntil < 0) {
            throw new SQLException("away", "08001");
        }
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            awayUntil = now + PAUSE_NANOS;
            throw e;
        }
    }

    private void giveBack(Connection line) throws SQLException {
        if (line.isClosed()) {
            return;
        }
        try {
            // As any pool does: the next one finds no transaction open.
            if (!line.getAutoCommit()) {
                line.rollback();
                line.setAutoCommit(true);
            }
            idle.push(line);
        } catch (SQLException e) {
            line.close();
        }
    }

    /** Whoever comes next gets a new connection, and is not told that the server was away. */
    void renew() {
        close();
        awayUntil = System.nanoTime();
    }

    @Override
    public void close() {
        for (Connection line = idle.poll(); line != null; line = idle.poll()) {
            try {
                line.close();
            } catch (SQLException e) {
                // It was dead.
            }
        }
    }
}
