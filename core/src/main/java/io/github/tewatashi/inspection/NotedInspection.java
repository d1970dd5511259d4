package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.ChainHead;
import io.github.tewatashi.fact.OfficeFact.Sealed;
import io.github.tewatashi.fact.OfficeFact.StocktakingClosed;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.rule.NotedChains;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Every chain that the office's chain has noted is there, and as long and as it was (S8); and how much was not sealed
 * yet. Only the last noting of a chain is looked for: the links of the chain vouch for what came before.
 */
final class NotedInspection {

    private final OfficeId office;
    private final NotedChains noted;
    private final Findings findings;
    private final Set<Subject> unread = new HashSet<>();

    private Optional<LedgerEntry> lastSeal = Optional.empty();
    private Optional<ChainHead> sought = Optional.empty();
    private boolean found;
    private long unsealedHere;
    private long unsealed;
    private long chains;

    NotedInspection(OfficeId office, NotedChains noted, Findings findings) {
        this.office = office;
        this.noted = noted;
        this.findings = findings;
    }

    /** An entry of the office's chain, before any other is read. */
    void announce(LedgerEntry entry) {
        noted.next(entry);
        if (entry.fact() instanceof Sealed || entry.fact() instanceof StocktakingClosed) {
            lastSeal = Optional.of(entry);
        }
    }

    /** All of the office's chain was announced. */
    void begin() {
        unread.addAll(noted.subjects());
    }

    /** The next chain. */
    void begin(Subject chain) {
        unread.remove(chain);
        sought = noted.last(chain);
        found = sought.isEmpty();
        unsealedHere = 0;
    }

    /** The next entry of the chain. */
    void next(LedgerEntry entry) {
        found |= sought.filter(
                        head -> head.length() == entry.number() && head.head().equals(entry.digest()))
                .isPresent();
        unsealedHere += isSealed(entry) ? 0 : 1;
    }

    /** The chain is read. */
    void end(Subject chain) {
        if (!found) {
            findings.add(Flaw.NOTED_ENTRY_MISSING, new Where.Row(chain));
        }
        unsealed += unsealedHere;
        chains += unsealedHere > 0 ? 1 : 0;
    }

    /** All chains are read. */
    void end() {
        unread.stream().sorted().forEach(chain -> findings.add(Flaw.NOTED_ENTRY_MISSING, new Where.Row(chain)));
    }

    Unsealed unsealed() {
        return new Unsealed(office, lastSeal.map(Where.Entry::of), lastSeal.map(LedgerEntry::at), chains, unsealed);
    }

    /** The session's last entry has the seal in itself, and the seal's command is looked at as a whole. */
    private boolean isSealed(LedgerEntry entry) {
        long last = lastSeal.map(LedgerEntry::number).orElse(0L);
        return switch (entry.subject().kind()) {
            case OFFICE -> entry.number() <= last;
            case SESSION, DESK, CERTIFICATE ->
                entry.fact() instanceof SessionFact.Closed || entry.number() <= noted.lengthAt(entry.subject(), last);
        };
    }
}
