package io.github.tewatashi.rule;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Since when one paper lies in a safe, and which stocktakings counted it, as its chain tells, one entry after another.
 * Pure.
 *
 * <p>What lay in the safe when a stocktaking began and was not counted while it still lay there was left out. What came
 * into the safe later need not have been there to be counted.
 */
public final class SafeStay {

    private final Place safe;
    private final Set<StocktakingId> counted = new HashSet<>();
    private Optional<Instant> since = Optional.empty();

    /** Before the first entry of a certificate's chain. */
    public SafeStay(Place safe) {
        this.safe = safe;
    }

    /** Takes the next entry of the chain. */
    public void next(LedgerEntry entry) {
        entry.fact(StocktakingFact.class).ifPresent(fact -> counted.add(fact.stocktaking()));
        entry.fact(Fact.Moves.class)
                .ifPresent(
                        fact -> since = fact.movement().to().equals(safe) ? Optional.of(entry.at()) : Optional.empty());
    }

    /**
     * Whether the paper lies in the safe, as of the entries so far, and has lain there uncounted from the beginning of
     * a stocktaking on.
     *
     * @param stocktaking the stocktaking
     * @param begun when it was begun
     */
    public boolean isLeftOutOf(StocktakingId stocktaking, Instant begun) {
        return since.filter(from -> !from.isAfter(begun)).isPresent() && !counted.contains(stocktaking);
    }
}
