package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.vocabulary.CommandId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Makes a change happen exactly once (S9).
 *
 * <p>It is tried first and asked about later: a command that was repeated or decided on old rows cannot be written,
 * since the ledger takes each command once and each row its own version only. Which of the two it was is asked when
 * that happens, and so costs nothing when it does not.
 */
record Commits(Transactions transactions, Reads reads, ChangeWriter writer, Backoff backoff) {

    Committed commit(Change change) {
        check(change);
        for (int tried = 1; ; tried++) {
            try {
                return transactions
                        .write(connection -> attempt(connection, change))
                        .orElseGet(() -> why(change));
            } catch (InDoubtException e) {
                return settled(change, e.failure());
            } catch (SQLException e) {
                if (reads.database().isDuplicate(e)) {
                    return why(change);
                }
                // A connection that is lost before it commits has committed nothing.
                boolean passing =
                        reads.database().isPassing(e) || reads.database().isLost(e);
                if (!passing || !transactions.canRetry() || !backoff.again(tried)) {
                    throw Faults.notHappened("command " + change.command() + " did not happen", e);
                }
            }
        }
    }

    /** What the uniqueness of a command rests on. */
    private static void check(Change change) {
        List<LedgerEntry> entries = change.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).command().equals(change.command())
                    || entries.get(i).ordinal() != i) {
                throw new IllegalArgumentException("entries must be the command's own, counted from 0");
            }
        }
    }

    private Optional<Committed> attempt(Connection connection, Change change) throws SQLException {
        return writer.write(connection, change) ? Optional.of(Committed.DONE) : Optional.empty();
    }

    private Committed why(Change change) {
        boolean happened = !reads.list(
                        "entries", "e", LedgerRow::read, change.command().value())
                .isEmpty();
        return happened ? Committed.REPEATED : Committed.CONFLICT;
    }

    /** Nobody said whether it was committed: the ledger is asked, on another connection. Nothing is guessed. */
    private Committed settled(Change change, SQLException failure) {
        for (int tried = 1; ; tried++) {
            List<LedgerEntry> found;
            try {
                found = durable(change.command());
            } catch (SQLException | InDoubtException e) {
                if (backoff.again(tried)) {
                    continue;
                }
                failure.addSuppressed(e);
                throw Faults.unknown("command " + change.command() + " may have happened", failure);
            }
            if (!found.isEmpty()) {
                // Another try of the same command may have been the one that happened.
                return found.equals(change.entries()) ? Committed.DONE : Committed.REPEATED;
            }
            if (reads.database().isSettledByFailure()) {
                throw Faults.notHappened("command " + change.command() + " did not happen", failure);
            }
            if (!backoff.again(tried)) {
                throw Faults.unknown("command " + change.command() + " may still happen", failure);
            }
        }
    }

    /** Read in a transaction that is committed, so that what it saw is as durable as what it would have written. */
    private List<LedgerEntry> durable(CommandId command) throws SQLException, InDoubtException {
        return transactions
                .write(connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(reads.statements().get("entries"))) {
                        Cells.of(command).bind(statement, reads.database());
                        try (ResultSet result = statement.executeQuery()) {
                            return Optional.of(reads.rows("e", LedgerRow::read).gather(result));
                        }
                    }
                })
                .orElseThrow();
    }
}
