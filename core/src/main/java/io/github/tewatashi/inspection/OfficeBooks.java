package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The books of one office while they are inspected: where to read, what was found, and what several checks have to
 * know. That is its sessions and desks, a seal and two counts per session, and the slips on which wrong answers were
 * given; nothing per certificate or entry, so that memory does not grow with them.
 */
final class OfficeBooks {

    final Store store;
    final OfficeId office;
    final Findings findings;
    final SessionRows rows = new SessionRows();
    final CustodyCount custody = new CustodyCount();
    final SlipCounts slipCounts = new SlipCounts();
    final WrongAnswers wrongAnswers = new WrongAnswers();
    final SafeCounts safe = new SafeCounts();

    /** The seal of each session that the office's chain has one of. */
    final Map<SessionId, Digest> seals = new HashMap<>();

    long entries;
    long chains;
    long sealsComputed;
    long slips;
    long handOvers;

    private Optional<EncounterId> lastAsked = Optional.empty();
    private List<LedgerEntry> lastHistory = List.of();

    OfficeBooks(Store store, OfficeId office) {
        this.store = store;
        this.office = office;
        findings = new Findings(office);
    }

    /** Reads what every check has to know beforehand. */
    void open() {
        try (Stream<LedgerEntry> chain = store.chain(Subject.of(office))) {
            chain.forEach(safe::announce);
        }
        rows.read(store, office, findings);
    }

    /** All entries of an encounter; the last answer is kept, since several checks ask one after another. */
    List<LedgerEntry> history(EncounterId encounter) {
        if (!lastAsked.equals(Optional.of(encounter))) {
            lastHistory = store.history(encounter);
            lastAsked = Optional.of(encounter);
        }
        return lastHistory;
    }

    /**
     * The control total of custody (S3), after everything was read. Only where nothing else was found: a flaw of one
     * paper, or a paper that moved between two reads, says more than a sum that it upsets.
     */
    void balance() {
        if (findings.isEmpty() && !custody.isBalanced()) {
            findings.add(Flaw.CUSTODY_DIFFERS, new Where.Row(Subject.of(office)));
        }
    }

    InspectionReport report() {
        Inspected inspected = new Inspected(
                1,
                custody.rows(),
                entries,
                chains,
                sealsComputed,
                rows.sessions(),
                slips,
                custody.movements(),
                handOvers);
        return new InspectionReport(inspected, custody.custody(), findings.all());
    }
}
