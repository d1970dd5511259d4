package io.github.tewatashi.record;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Hash;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A change being written down by a decision: entries in order, and the rows that they explain. */
public final class Draft {

    private final CommandId command;
    private final OfficeId office;
    private final Instant at;
    private final List<StoredRecord> writes = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<SearchKeys> keys = new ArrayList<>();
    private Optional<String> remark = Optional.empty();

    /**
     * An empty change.
     *
     * @param command the command that makes it
     * @param office the office in which
     * @param at when, to the microsecond
     */
    public Draft(CommandId command, OfficeId office, Instant at) {
        this.command = command;
        this.office = office;
        this.at = at;
    }

    /** The command that makes the change. */
    public CommandId command() {
        return command;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** Adds an entry to a chain; the record that carries the chain must be written with what is returned. */
    public Chain append(Subject subject, Chain chain, Event event, Details details) {
        LedgerEntry open = new LedgerEntry(
                subject,
                chain.length() + 1,
                office,
                event,
                details,
                at,
                command,
                entries.size(),
                chain.head(),
                Digest.NONE);
        LedgerEntry entry = open.sealed();
        entries.add(entry);
        return Chain.after(entry);
    }

    /** Writes a row. */
    @CanIgnoreReturnValue
    public Draft write(StoredRecord row) {
        writes.add(row);
        return this;
    }

    /** Requires a row that is only read to be still at its version. */
    @CanIgnoreReturnValue
    public Draft guard(SessionRecord session) {
        guards.add(new Guard(session.session(), session.version()));
        return this;
    }

    /** Makes a certificate to be found by {@code found} from now on. */
    @CanIgnoreReturnValue
    public Draft findBy(CertificateId certificate, Set<String> found) {
        keys.add(new SearchKeys(certificate, found));
        return this;
    }

    /**
     * Keeps an officer's own words, which may name people, beside the ledger.
     *
     * @return the digest for the entry that they belong to
     */
    public Digest remark(String text) {
        remark = Optional.of(text);
        return remarkDigest(command, text);
    }

    /** The digest by which a remark is tied to its entry. */
    public static Digest remarkDigest(CommandId command, String text) {
        return new Hash("tewatashi.remark.1").put(command.value()).put(text).digest();
    }

    /** The change. */
    public Change done() {
        return new Change(command, office, at, writes, guards, entries, keys, remark);
    }
}
