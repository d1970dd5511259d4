package io.github.tewatashi.store.contract;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.ChainedRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change made by hand: rows and entries as the test wants them, whether or not any command of the library would make
 * them. A store keeps no rules, so it must keep these too.
 */
public final class ChangeBuilder {

    private final OfficeId office;
    private final CommandId command;
    private final Instant at;
    private final List<StoredRecord> writes = new ArrayList<>();
    private final List<ExpectedVersion> guards = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<SearchKeys> keys = new ArrayList<>();
    private OfficerId officer = Samples.OFFICER;
    private int format = LedgerEntry.FORMAT;
    private Optional<String> remark = Optional.empty();

    /** An empty change. */
    public ChangeBuilder(OfficeId office, CommandId command, Instant at) {
        this.office = office;
        this.command = command;
        this.at = at;
    }

    /** When the change happens. */
    public Instant at() {
        return at;
    }

    /** Makes {@code other} the officer of the entries that follow; {@link Samples#OFFICER} is that of those before. */
    @CanIgnoreReturnValue
    public ChangeBuilder by(OfficerId other) {
        officer = other;
        return this;
    }

    /** Gives the entries that follow another format, say one that a later version of the library writes. */
    @CanIgnoreReturnValue
    public ChangeBuilder inFormat(int other) {
        format = other;
        return this;
    }

    /** Writes a row as it is. */
    @CanIgnoreReturnValue
    public ChangeBuilder write(StoredRecord row) {
        writes.add(row);
        return this;
    }

    /**
     * The row with one more entry in its chain; nothing else of it changes, and it is not written yet.
     *
     * @throws IllegalArgumentException if the fact is of another chain
     */
    @SuppressWarnings("unchecked") // A row that gets a longer chain stays a row of its type.
    public <R extends ChainedRecord> R append(R row, Fact fact) {
        if (!row.subject().equals(fact.subject())) {
            throw new IllegalArgumentException("the fact is of another chain: " + fact.subject());
        }
        return (R) row.chained(append(row.chain(), fact));
    }

    /** The chain with one more entry, whose row may not be written at all. */
    public Chain append(Chain chain, Fact fact) {
        LedgerEntry entry = new LedgerEntry(
                        format,
                        chain.length() + 1,
                        office,
                        fact,
                        officer,
                        remark.or(() -> fact instanceof Fact.Explained ? Optional.of("words") : Optional.empty())
                                .map(words -> Remark.digest(command, words)),
                        at,
                        command,
                        entries.size(),
                        chain.head(),
                        Digest.NONE)
                .sealed();
        entries.add(entry);
        return Chain.after(entry);
    }

    /** Requires a session to be at its version. */
    @CanIgnoreReturnValue
    public ChangeBuilder guard(SessionRecord session) {
        guards.add(new ExpectedVersion(session.id(), session.version()));
        return this;
    }

    /** Makes a certificate to be found by {@code found}. */
    @CanIgnoreReturnValue
    public ChangeBuilder findBy(CertificateId certificate, Set<String> found) {
        keys.add(new SearchKeys(certificate, found));
        return this;
    }

    /** Keeps an officer's words; the entries that follow hold their digest, which is returned. */
    @CanIgnoreReturnValue
    public Digest remark(String words) {
        remark = Optional.of(words);
        return Remark.digest(command, words);
    }

    /** The change. */
    public Change done() {
        return new Change(command, office, at, writes, guards, entries, keys, remark);
    }
}
