package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.Change;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes a change within a transaction. */
interface ChangeWriter {

    /**
     * Writes all of it.
     *
     * @return whether every row was at its version; if not, the transaction must be rolled back
     * @throws SQLException also if a row that must be unique is there already
     */
    boolean write(Connection connection, Change change) throws SQLException;
}
