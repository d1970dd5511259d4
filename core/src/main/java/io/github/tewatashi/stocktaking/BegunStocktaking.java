package io.github.tewatashi.stocktaking;

import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.time.Instant;
import java.util.Optional;

/**
 * A stocktaking that was begun.
 *
 * @param id its id
 * @param at when it was begun
 */
record BegunStocktaking(StocktakingId id, Instant at) {

    /** The stocktaking that begins with {@code entry}; empty if the entry is of something else. */
    static Optional<BegunStocktaking> by(LedgerEntry entry) {
        return entry.fact(OfficeFact.StocktakingBegun.class)
                .map(fact -> new BegunStocktaking(fact.stocktaking(), entry.at()));
    }
}
