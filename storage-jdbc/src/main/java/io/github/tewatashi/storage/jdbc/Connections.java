package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Connections that are the store's own from the taking to the giving back, ready to use. */
interface Connections {

    Connection take() throws SQLException;

    /** A statement on a connection that was taken, the only one that is in use there. */
    default PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Ends the use of a statement whose result is closed, before its connection is given back. */
    default void done(PreparedStatement statement) throws SQLException {
        statement.close();
    }

    void giveBack(Connection connection) throws SQLException;

    /** Gives back a connection on which something failed. */
    void discard(Connection connection) throws SQLException;

    /** Closes what is kept. */
    void close() throws SQLException;
}
