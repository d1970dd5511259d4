package io.github.tewatashi.storage.memory;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.Rows;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What the broken stores do wrong things with. */
class Damaged extends Facade {

    private final AtomicLong forced = new AtomicLong();

    Damaged() {}

    Damaged(Store sound) {
        super(sound);
    }

    /** Whether a row of {@code change} is not at its version. */
    final boolean isStale(Change change) {
        return change.writes().stream().anyMatch(this::isStale);
    }

    final boolean isStale(StoredRecord row) {
        return version(row) != row.version();
    }

    /** Commits {@code change} on whatever is there, one thread after another. */
    final synchronized Committed forced(Change change, CommandId command) {
        Map<Subject, Chain> chains = new HashMap<>();
        List<LedgerEntry> entries = new ArrayList<>();
        for (LedgerEntry entry : change.entries()) {
            Chain chain = chains.computeIfAbsent(entry.subject(), this::end);
            LedgerEntry next = after(chain, entry, command, entries.size());
            entries.add(next);
            chains.put(entry.subject(), Chain.after(next));
        }
        List<StoredRecord> rows =
                change.writes().stream().map(row -> Rows.at(version(row), row)).toList();
        return sound.commit(new Change(
                command, change.office(), change.at(), rows, List.of(), entries, change.keys(), Optional.empty()));
    }

    private static LedgerEntry after(Chain chain, LedgerEntry entry, CommandId command, int ordinal) {
        return new LedgerEntry(
                        entry.format(),
                        chain.length() + 1,
                        entry.office(),
                        entry.fact(),
                        entry.officer(),
                        entry.remark(),
                        entry.at(),
                        command,
                        ordinal,
                        chain.head(),
                        Digest.NONE)
                .sealed();
    }

    /** A command that nobody gave. */
    final CommandId nobodys() {
        return new CommandId("forced " + forced.incrementAndGet());
    }

    /** Gives other threads time for a commit. */
    final void pause() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Change withRows(Change change, List<StoredRecord> rows) {
        return with(change, rows, change.guards(), change.entries(), change.keys());
    }

    static Change withGuards(Change change, List<ExpectedVersion> guards) {
        return with(change, change.writes(), guards, change.entries(), change.keys());
    }

    static Change withEntries(Change change, List<LedgerEntry> entries) {
        return with(change, change.writes(), change.guards(), entries, change.keys());
    }

    static Change withKeys(Change change, List<SearchKeys> keys) {
        return with(change, change.writes(), change.guards(), change.entries(), keys);
    }

    private static Change with(
            Change change,
            List<StoredRecord> rows,
            List<ExpectedVersion> guards,
            List<LedgerEntry> entries,
            List<SearchKeys> keys) {
        return new Change(change.command(), change.office(), change.at(), rows, guards, entries, keys, change.remark());
    }

    private Chain end(Subject subject) {
        return sound.chain(subject).reduce((a, b) -> b).map(Chain::after).orElse(Chain.EMPTY);
    }

    private long version(StoredRecord row) {
        return Rows.now(sound, row).map(StoredRecord::version).orElse(0L);
    }
}
