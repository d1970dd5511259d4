package io.github.tewatashi.record;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Hash;
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

    /**
     * How many hexadecimal digits of a digest make a step: so few that a row can be written eight million times before
     * its version leaves 64 bits, signed, which every database has.
     */
    private static final int STEP_DIGITS = 10;

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

    /**
     * By how much the change raises the version of every row that it writes: 1 to 2<sup>40</sup>, made from the digests
     * of its entries.
     *
     * <p>An entry's digest covers the whole chain before it. So a version that a rollback, or an older copy put back,
     * has taken away does not come round again with other contents, as it would if versions were counted one by one:
     * who still holds the row that was taken away meets a conflict (S9). Chance makes one of 2<sup>40</sup> steps equal
     * another.
     */
    public long step() {
        return step(entries);
    }

    /** By how much a change with these entries, which happened before, raised versions: {@link #step()}. */
    public static long step(List<LedgerEntry> entries) {
        Hash hash = new Hash("tewatashi.version.1");
        entries.forEach(entry -> hash.put(entry.digest()));
        return 1 + Long.parseLong(hash.digest().hex().substring(0, STEP_DIGITS), 16);
    }

    /** Its command and size only (S4). */
    @Override
    public String toString() {
        return "Change[" + command + " " + writes.size() + " rows, " + entries.size() + " entries]";
    }
}
