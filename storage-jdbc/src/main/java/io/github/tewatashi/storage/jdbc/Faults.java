package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.store.StoreException;
import java.sql.SQLException;

/**
 * What callers are told of a failure. A driver's text may hold the values of a row, and so personal data: it is left
 * out, unless the connection failed, when it says where to.
 */
final class Faults {

    private Faults() {}

    static StoreException notHappened(String what, SQLException e) {
        return new StoreException(StoreException.Known.NOT_HAPPENED, what, withoutValues(e));
    }

    static StoreException unknown(String what, SQLException e) {
        return new StoreException(StoreException.Known.UNKNOWN, what, withoutValues(e));
    }

    /** A row that no version of the store can have written. */
    static StoreException unreadable(RuntimeException e) {
        IllegalStateException cause = new IllegalStateException(e.getClass().getName());
        cause.setStackTrace(e.getStackTrace());
        return new StoreException(StoreException.Known.NOT_HAPPENED, "a row cannot be read", cause);
    }

    private static SQLException withoutValues(SQLException e) {
        String state = e.getSQLState();
        boolean ofConnection = state != null && state.startsWith("08");
        SQLException told = new SQLException(
                e.getClass().getName() + (ofConnection ? ": " + e.getMessage() : ""), state, e.getErrorCode());
        told.setStackTrace(e.getStackTrace());
        return told;
    }
}
