package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.OfficeFact.StocktakingBegun;
import io.github.tewatashi.fact.OfficeFact.StocktakingClosed;
import io.github.tewatashi.fact.StocktakingFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.rule.NotedChains;
import io.github.tewatashi.rule.SafeStay;
import io.github.tewatashi.rule.StocktakingSeal;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.StocktakingId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The stocktakings of an office: by which entries of its chain each began and ended, and the seal that its entries come
 * to. What a paper's chain says before and after is told by what these entries stand on, not by a clock.
 */
final class SafeCounts {

    private final NotedChains noted;
    private final Map<StocktakingId, Long> begun = new LinkedHashMap<>();
    private final Map<StocktakingId, Long> ended = new HashMap<>();
    private final Map<StocktakingId, StocktakingSeal> seals = new HashMap<>();

    SafeCounts(NotedChains noted) {
        this.noted = noted;
    }

    /** An entry of the office's chain, before any certificate's is read. */
    void announce(LedgerEntry entry) {
        if (entry.fact() instanceof StocktakingBegun fact) {
            begun.putIfAbsent(fact.stocktaking(), entry.number());
        } else if (entry.fact() instanceof StocktakingClosed fact && begun.containsKey(fact.stocktaking())) {
            ended.put(fact.stocktaking(), entry.number());
        }
    }

    /** The next entry of a certificate's chain, chain after chain in the order of the ledger. */
    void next(LedgerEntry entry) {
        if (entry.fact() instanceof StocktakingFact fact) {
            seal(fact.stocktaking()).next(entry);
        }
    }

    /**
     * Whether a stocktaking left out a paper that stayed in the safe until the entry {@code until} of its chain, which
     * came after the stocktaking's end.
     */
    boolean leaveOut(Subject paper, SafeStay stay, long until) {
        return ended.entrySet().stream()
                .filter(taking -> until > noted.lengthAt(paper, taking.getValue()))
                .map(Map.Entry::getKey)
                .anyMatch(taking -> stay.isLeftOutOf(taking, noted.lengthAt(paper, begun.getOrDefault(taking, 0L))));
    }

    /** The seal of a stocktaking on its ground; asked for once, after all certificates' chains. */
    Digest seal(StocktakingId stocktaking, Seal.Ground ground) {
        return seal(stocktaking).on(ground);
    }

    private StocktakingSeal seal(StocktakingId stocktaking) {
        return seals.computeIfAbsent(stocktaking, StocktakingSeal::new);
    }
}
