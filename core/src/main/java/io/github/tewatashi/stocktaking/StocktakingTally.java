package io.github.tewatashi.stocktaking;

import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.rule.SafeStay;
import io.github.tewatashi.rule.StocktakingSeal;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.StocktakingId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one stocktaking counted, and what it left out, as the ledger of its office tells it. Pure but for its own
 * memory, which holds what is off and nothing per paper that is not.
 */
final class StocktakingTally {

    private final BegunStocktaking stocktaking;
    private final Place safe;
    private final StocktakingSeal seal;

    private final List<CertificateId> leftOut = new ArrayList<>();
    private final List<CertificateId> missing = new ArrayList<>();
    private final List<StocktakingReport.Elsewhere> elsewhere = new ArrayList<>();
    private long found;
    private long unknown;

    /** Whose chain is being read, and if it is a certificate's, the paper's stay in the safe so far. */
    private Optional<Subject> reading = Optional.empty();

    private SafeStay stay;
    private boolean countedInSafe;

    private StocktakingTally(BegunStocktaking stocktaking, Place safe) {
        this.stocktaking = stocktaking;
        this.safe = safe;
        this.seal = new StocktakingSeal(stocktaking.id());
        this.stay = new SafeStay(safe);
    }

    /**
     * The tally of {@code stocktaking}.
     *
     * @param safe the safe that it counts
     * @param chains chains of the office one after the other, in the natural order of their subjects, each from its
     *     first entry on
     */
    static StocktakingTally of(BegunStocktaking stocktaking, Place safe, Stream<LedgerEntry> chains) {
        StocktakingTally tally = new StocktakingTally(stocktaking, safe);
        chains.forEachOrdered(tally::next);
        tally.endOfChain();
        return tally;
    }

    private void next(LedgerEntry entry) {
        if (!reading.equals(Optional.of(entry.subject()))) {
            endOfChain();
            reading = Optional.of(entry.subject());
        }
        stay.next(entry);
        if (entry.fact() instanceof StocktakingFact fact && fact.stocktaking().equals(stocktaking.id())) {
            seal.next(entry);
            count(fact);
        } else if (entry.fact() instanceof OfficeFact.StocktakingRefused fact
                && fact.stocktaking().equals(stocktaking.id())) {
            unknown++;
        }
    }

    private void count(StocktakingFact fact) {
        if (fact instanceof StocktakingFact.CountedInSafe) {
            found += countedInSafe ? 0 : 1;
            countedInSafe = true;
        } else if (fact instanceof StocktakingFact.FoundInSafe off) {
            StocktakingReport.Elsewhere one = new StocktakingReport.Elsewhere(off.certificate(), off.book());
            if (!elsewhere.contains(one)) {
                elsewhere.add(one);
            }
        } else {
            missing.add(fact.certificate());
        }
    }

    private void endOfChain() {
        if (stay.isLeftOutOf(stocktaking.id(), stocktaking.at())) {
            reading.ifPresent(subject -> leftOut.add(new CertificateId(subject.id())));
        }
        stay = new SafeStay(safe);
        countedInSafe = false;
    }

    /** The stocktaking. */
    StocktakingId stocktaking() {
        return stocktaking.id();
    }

    /** Papers that lay in the safe from the beginning on and were not counted, as of the entries read. */
    List<CertificateId> leftOut() {
        return leftOut;
    }

    /** Papers that were named in an incident since nobody found them. */
    List<CertificateId> missing() {
        return missing;
    }

    /** Papers that were found although the book had them elsewhere. */
    List<StocktakingReport.Elsewhere> elsewhere() {
        return elsewhere;
    }

    /** How many papers were counted that the book had in the safe. */
    long found() {
        return found;
    }

    /** How many readings were of no paper of the office. */
    long unknown() {
        return unknown;
    }

    /** The seal over {@code previous}, the office's seal before; to be asked for once. */
    Digest seal(Digest previous) {
        return seal.over(previous);
    }
}
