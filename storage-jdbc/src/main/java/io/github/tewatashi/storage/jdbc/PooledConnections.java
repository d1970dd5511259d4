package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the caller's data source, given back as they came: nothing is kept. */
record PooledConnections(DataSource source, Database database) implements Connections {

    @Override
    public Connection take() throws SQLException {
        Connection connection = source.getConnection();
        try {
            database.prepare(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    /** A pool looks at what it gets back by itself. */
    @Override
    public void discard(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void close() {}
}
