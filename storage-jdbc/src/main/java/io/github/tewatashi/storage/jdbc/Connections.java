package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections that are the store's own from the taking to the giving back, ready to use. */
interface Connections {

    Connection take() throws SQLException;

    void giveBack(Connection connection) throws SQLException;

    /** Gives back a connection on which something failed. */
    void discard(Connection connection) throws SQLException;

    /** Closes what is kept. */
    void close() throws SQLException;
}
