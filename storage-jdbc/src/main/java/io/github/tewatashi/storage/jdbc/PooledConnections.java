package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of the caller's data source, given back as they came: nothing is kept.
 *
 * @param source the caller's data source
 * @param database what is at the other end
 * @param commitsByItself whether a connection of the source has auto-commit on; one that has it off is then in the
 *     middle of somebody's transaction, which must not be ended for them
 */
record PooledConnections(DataSource source, Database database, boolean commitsByItself) implements Connections {

    @Override
    public Connection take() throws SQLException {
        Connection connection = source.getConnection();
        try {
            if (commitsByItself && !connection.getAutoCommit()) {
                throw new IllegalStateException("the data source gave the connection of a transaction that is open:"
                        + " use JdbcStore.joining to take part in it, and give it a data source that does not do so");
            }
            database.prepare(connection);
            return connection;
        } catch (SQLException | IllegalStateException e) {
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
