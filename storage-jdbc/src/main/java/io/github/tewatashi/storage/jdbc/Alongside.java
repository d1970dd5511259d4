package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.ledger.LedgerEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The caller's own work, in the transaction in which a command happens: both happen, or neither.
 *
 * <p>Laws: writes to the caller's own tables, on the connection that is given, and neither commits nor rolls back nor
 * closes it; calls no command. It may be called again for a command whose first try was rolled back.
 *
 * <p>It is not called for a refusal that the ledger keeps: whatever it throws, a wrong answer stays counted.
 */
@FunctionalInterface
public interface Alongside {

    /**
     * Does the work.
     *
     * @param connection the connection of the transaction
     * @param entries what happened, at least one entry
     * @throws SQLException if it failed: then nothing happened, and the command throws a
     *     {@link io.github.tewatashi.store.StoreException}, as it does where it throws a runtime exception, with that
     *     as its cause
     */
    void write(Connection connection, List<LedgerEntry> entries) throws SQLException;
}
