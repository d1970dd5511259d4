package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The caller's transaction.
 *
 * <p>Laws: returns the connection of the transaction that is open in the calling thread, with auto-commit off; the same
 * one as long as that is open. It stays the caller's: the store never commits it, rolls it back, closes it or changes
 * its auto-commit.
 */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * The connection of the open transaction.
     *
     * @throws SQLException if there is none to be had
     */
    Connection current() throws SQLException;
}
