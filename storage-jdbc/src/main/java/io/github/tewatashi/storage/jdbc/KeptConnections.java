package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Connections to one file, kept open between uses: with the last one SQLite folds its log into the file, which is far
 * too much work to do after every read. As many are kept as were ever used at once.
 */
final class KeptConnections implements Connections {

    /** How a new one is opened. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    private final Opening opening;
    private final Database database;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    KeptConnections(Opening opening, Database database) {
        this.opening = opening;
        this.database = database;
    }

    @Override
    public Connection take() throws SQLException {
        if (closed.get()) {
            throw new SQLException("the store is closed");
        }
        Connection kept = idle.poll();
        if (kept != null) {
            return kept;
        }
        Connection opened = opening.open();
        try {
            database.prepare(opened);
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        idle.add(connection);
        if (closed.get()) {
            close();
        }
    }

    @Override
    public void discard(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        closed.set(true);
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
