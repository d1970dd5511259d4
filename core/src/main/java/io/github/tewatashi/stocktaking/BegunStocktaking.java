package io.github.tewatashi.stocktaking;

import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.util.Optional;

/**
 * A stocktaking that was begun.
 *
 * @param id its id
 * @param entry its entry's number in the office's chain
 */
record BegunStocktaking(StocktakingId id, long entry) {

    /** The stocktaking that begins with {@code entry}; empty if the entry is of something else. */
    static Optional<BegunStocktaking> by(LedgerEntry entry) {
        return entry.fact(OfficeFact.StocktakingBegun.class)
                .map(fact -> new BegunStocktaking(fact.stocktaking(), entry.number()));
    }
}
