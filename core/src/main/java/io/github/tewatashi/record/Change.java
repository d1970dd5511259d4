package io.github.tewatashi.record;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that one command changes: it happens as a whole, or not at all.
 *
 * @param command the command; a second change with the same one does not happen (S9)
 * @param office the office in which
 * @param at when
 * @param writes the rows, each with the version that it was decided on
 * @param guards sessions that were relied on
 * @param entries what the ledger says of it; at least one (S8)
 * @param keys texts by which certificates are found from now on
 * @param remark an officer's own words, kept beside the ledger
 */
public record Change(
        CommandId command,
        OfficeId office,
        Instant at,
        List<StoredRecord> writes,
        List<ExpectedVersion> guards,
        List<LedgerEntry> entries,
        List<SearchKeys> keys,
        Optional<String> remark) {

    /** Lists are copied; a change that says nothing is none. */
    public Change {
        writes = List.copyOf(writes);
        guards = List.copyOf(guards);
        entries = List.copyOf(entries);
        keys = List.copyOf(keys);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a change must have an entry");
        }
    }

    /** Its command and size only (S4). */
    @Override
    public String toString() {
        return "Change[" + command + " " + writes.size() + " rows, " + entries.size() + " entries]";
    }
}
