package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.OfficeFact.StocktakingBegun;
import io.github.tewatashi.fact.OfficeFact.StocktakingClosed;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.rule.SafeStay;
import io.github.tewatashi.rule.StocktakingSeal;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stocktakings of an office: when each began and ended, and the seal that its entries come to. */
final class SafeCounts {

    private final Map<StocktakingId, Instant> begun = new LinkedHashMap<>();
    private final Map<StocktakingId, Instant> ended = new HashMap<>();
    private final Map<StocktakingId, StocktakingSeal> seals = new HashMap<>();

    /** An entry of the office's chain, before any certificate's is read. */
    void announce(LedgerEntry entry) {
        if (entry.fact() instanceof StocktakingBegun fact) {
            begun.putIfAbsent(fact.stocktaking(), entry.at());
        } else if (entry.fact() instanceof StocktakingClosed fact && begun.containsKey(fact.stocktaking())) {
            ended.put(fact.stocktaking(), entry.at());
        }
    }

    /** The next entry of a certificate's chain, chain after chain in the order of the ledger. */
    void next(LedgerEntry entry) {
        if (entry.fact() instanceof StocktakingFact fact) {
            seal(fact.stocktaking()).next(entry);
        }
    }

    /** Whether a stocktaking that ended before {@code until} left out a paper that stayed in the safe until then. */
    boolean leaveOut(SafeStay stay, Instant until) {
        return begun.entrySet().stream()
                .filter(taking ->
                        ended.getOrDefault(taking.getKey(), Instant.MAX).isBefore(until))
                .anyMatch(taking -> stay.isLeftOutOf(taking.getKey(), taking.getValue()));
    }

    /** The seal of a stocktaking, over the office's seal before; asked for once, after all certificates' chains. */
    Digest seal(StocktakingId stocktaking, Digest previous) {
        return seal(stocktaking).over(previous);
    }

    private StocktakingSeal seal(StocktakingId stocktaking) {
        return seals.computeIfAbsent(stocktaking, StocktakingSeal::new);
    }
}
