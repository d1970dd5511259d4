package io.github.tewatashi.storage.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** What the two sides of a store are made of: the one that joins the caller's transactions, and the one beside it. */
final class Making {

    private final Connections connections;
    private final Database database;
    private final Statements statements;
    private final Backoff backoff;
    private final Semaphore writers;
    private final Transactions own;
    private Transactions reserving;
    private Backoff patience;
    private Optional<Connections> kept = Optional.empty();
    private Optional<Alongside> alongside = Optional.empty();

    /**
     * The parts.
     *
     * @param connections for the store's own transactions
     */
    Making(Connections connections, Database database, Statements statements, Backoff backoff) {
        this.connections = connections;
        this.database = database;
        this.statements = statements;
        this.backoff = backoff;
        this.writers = new Semaphore(database.writersAtOnce(), true);
        this.own = new OwnTransactions(connections, database, writers);
        this.reserving = own;
        this.patience = backoff;
    }

    /** With the caller's work in each of the store's own transactions. */
    void alongside(Alongside work) {
        alongside = Optional.of(work);
    }

    /**
     * For a store that joins transactions: numbers are reserved beside them.
     *
     * @param numbers a connection that is kept for that; empty if there is none
     */
    void reserveBeside(CallersTransaction caller, Optional<Connections> numbers) {
        kept = numbers;
        patience = database.besideCaller(backoff);
        if (numbers.isPresent()) {
            // One connection is kept for all who book; where there is one writer, it is one of them.
            Semaphore bookers = database.writersAtOnce() == 1 ? writers : new Semaphore(1, true);
            reserving = new OwnTransactions(numbers.get(), database, bookers);
        } else if (database.keepsConnectionForNumbers()) {
            reserving = new StandaloneTransactions(own, caller, StandaloneTransactions.OF_NUMBERS);
        }
    }

    Database database() {
        return database;
    }

    Transactions own() {
        return own;
    }

    Reads reads(Transactions used) {
        return new Reads(used, database, statements, backoff);
    }

    Commits commits(Reads reads, boolean joining) {
        Optional<Alongside> work = joining ? Optional.empty() : alongside;
        return new Commits(reads.transactions(), reads, database.writer(reads), work, backoff);
    }

    Counter counter(Reads reads) {
        return new Counter(reserving, reads, patience);
    }

    void close() throws SQLException {
        if (kept.isPresent()) {
            kept.get().close();
        }
        connections.close();
    }
}
