package io.github.tewatashi.stocktaking;

import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.rule.LikelySwaps;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.LikelySwap;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the stocktakings of an office from its ledger. */
final class StocktakingLedger {

    private final Store store;
    private final OfficeId office;

    /** What the office's chain said when it was read last: it is short, but not to be read for every paper. */
    private volatile Optional<CurrentStocktaking> last = Optional.empty();

    StocktakingLedger(Store store, OfficeId office) {
        this.store = store;
        this.office = office;
    }

    /**
     * The office's row first: whatever is read after it, and found otherwise by the time of the commit, is a conflict.
     */
    CurrentStocktaking now() {
        OfficeRecord row = store.office(office);
        CurrentStocktaking now = new CurrentStocktaking(
                row,
                last.filter(known -> known.office().chain().equals(row.chain()))
                        .map(CurrentStocktaking::begun)
                        .orElseGet(() -> begun(row)));
        last = Optional.of(now);
        return now;
    }

    private Optional<BegunStocktaking> begun(OfficeRecord row) {
        try (Stream<LedgerEntry> chain = store.chain(row.subject())) {
            return chain.filter(entry -> entry.number() <= row.chain().length())
                    .filter(entry -> entry.fact() instanceof OfficeFact.StocktakingBegun
                            || entry.fact() instanceof OfficeFact.StocktakingClosed)
                    .reduce((earlier, later) -> later)
                    .flatMap(BegunStocktaking::by);
        }
    }

    StocktakingTally tally(BegunStocktaking begun) {
        try (Stream<LedgerEntry> ledger = store.ledger(office)) {
            return StocktakingTally.of(begun, Place.safe(office), ledger);
        }
    }

    /** Those of {@code papers} that the stocktaking has left out still: what was read meanwhile is not missing. */
    List<CertificateRecord> leftOut(List<CertificateId> papers, BegunStocktaking begun) {
        return rows(papers.stream().filter(paper -> isLeftOut(paper, begun)).toList());
    }

    private boolean isLeftOut(CertificateId paper, BegunStocktaking begun) {
        try (Stream<LedgerEntry> chain = store.chain(Subject.of(paper))) {
            return !StocktakingTally.of(begun, Place.safe(office), chain)
                    .leftOut()
                    .isEmpty();
        }
    }

    /** The report of a stocktaking that was closed at a moment. */
    StocktakingReport report(OfficeFact.StocktakingClosed closed, Instant at) {
        StocktakingTally tally = tally(begun(closed));
        return new StocktakingReport(
                closed.stocktaking(),
                office,
                at,
                tally.found(),
                tally.missing(),
                tally.elsewhere(),
                tally.unknown(),
                likelySwaps(tally),
                closed.seal());
    }

    private BegunStocktaking begun(OfficeFact.StocktakingClosed closed) {
        try (Stream<LedgerEntry> chain = store.chain(closed.subject())) {
            return chain.flatMap(entry -> BegunStocktaking.by(entry).stream())
                    .filter(begun -> begun.id().equals(closed.stocktaking()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<LikelySwap> likelySwaps(StocktakingTally tally) {
        List<CertificateId> elsewhere = tally.elsewhere().stream()
                .map(StocktakingReport.Elsewhere::certificate)
                .toList();
        return elsewhere.isEmpty() || tally.missing().isEmpty()
                ? List.of()
                : LikelySwaps.among(rows(elsewhere), rows(tally.missing()));
    }

    private List<CertificateRecord> rows(List<CertificateId> ids) {
        return ids.stream().map(store::certificate).flatMap(Optional::stream).toList();
    }
}
