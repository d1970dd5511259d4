package io.github.tewatashi.engine;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ChainedRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.ExpectedVersion;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision says happens: facts in order, each with the rows that it acts on. The change follows from them: every
 * row is what the facts make of it, and every fact is an entry of its chain.
 *
 * <pre>{@code
 * return Facts.in(office, command)
 *         .say(new HandedOver(context, movement), certificate, desk)
 *         .relyOn(session)
 *         .happen();
 * }</pre>
 */
public final class Facts {

    private final OfficeId office;
    private final Command command;
    private final Map<Object, StoredRecord> rows = new LinkedHashMap<>();
    private final Map<Subject, CertificateRecord> searched = new LinkedHashMap<>();
    private final List<ExpectedVersion> relied = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private boolean explained;

    private Facts(OfficeId office, Command command) {
        this.office = office;
        this.command = command;
    }

    /** No facts yet, of a command in {@code office}. */
    public static Facts in(OfficeId office, Command command) {
        return new Facts(office, command);
    }

    /**
     * Says that a fact happened. A row that an earlier fact acted on is taken as that fact left it, whatever is given.
     *
     * @param row the row whose chain the fact belongs to, as it was seen
     * @param others further rows that the fact acts on, as they were seen
     */
    @CanIgnoreReturnValue
    public Facts say(Fact fact, ChainedRecord row, StoredRecord... others) {
        ChainedRecord now = now(row);
        if (!now.subject().equals(fact.subject())) {
            throw new IllegalArgumentException("the fact belongs to another chain: " + fact.kind());
        }
        LedgerEntry entry = entry(fact, now.chain());
        entries.add(entry);
        act(fact, now.chained(Chain.after(entry)));
        for (StoredRecord other : others) {
            act(fact, now(other));
        }
        return this;
    }

    /** The state to which the facts so far have brought {@code row}. */
    public <R extends StoredRecord> R now(R row) {
        // One key has rows of one type, but for a certificate that is erased last of all.
        @SuppressWarnings("unchecked")
        R known = (R) rows.get(key(row));
        return known == null ? row : known;
    }

    /** Raises the version of a row that stays as it is: of two commands that do so at once, one decides anew. */
    @CanIgnoreReturnValue
    public Facts touch(StoredRecord row) {
        rows.putIfAbsent(key(row), row);
        return this;
    }

    /** Requires a session that is only read to be at its version still. */
    @CanIgnoreReturnValue
    public Facts relyOn(SessionRecord session) {
        relied.add(new ExpectedVersion(session.id(), session.version()));
        return this;
    }

    /** The decision that all this happens. */
    public Decision happen() {
        return new Decision.Happens(new Change(
                command.id(),
                office,
                command.at(),
                List.copyOf(rows.values()),
                relied,
                entries,
                searched.values().stream()
                        .map(row -> new SearchKeys(row.id(), SearchKeys.of(row)))
                        .toList(),
                explained ? command.reason() : Optional.empty()));
    }

    private void act(Fact fact, StoredRecord row) {
        StoredRecord after = row.after(fact, command.officer());
        rows.put(key(row), after);
        // A certificate is found by its names from its registration on, and by each number that it is booked under.
        if ((fact instanceof RegistryFact.Registered || fact instanceof BookingFact.Booked)
                && after instanceof CertificateRecord certificate) {
            searched.put(certificate.subject(), certificate);
        }
    }

    private LedgerEntry entry(Fact fact, Chain chain) {
        return new LedgerEntry(
                        LedgerEntry.FORMAT,
                        chain.length() + 1,
                        office,
                        fact,
                        command.officer(),
                        fact instanceof Fact.Explained ? Optional.of(remark()) : Optional.empty(),
                        command.at(),
                        command.id(),
                        entries.size(),
                        chain.head(),
                        Digest.NONE)
                .sealed();
    }

    private Digest remark() {
        explained = true;
        return Remark.digest(command.id(), command.reason().orElseThrow());
    }

    private static Object key(StoredRecord row) {
        return row instanceof ChainedRecord chained ? chained.subject() : slip((SlipRecord) row);
    }

    private static Booking slip(SlipRecord row) {
        return row.booking();
    }
}
