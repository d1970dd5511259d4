package io.github.tewatashi.rule;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.StocktakingId;

/**
 * The seal of a stocktaking: one digest over the stocktaking's entries in the chains of certificates, in the natural
 * order of the chains' subjects, and over the office's seal before (S8).
 */
public final class StocktakingSeal {

    private final Hash hash;

    /** Before the first entry of {@code stocktaking}. */
    public StocktakingSeal(StocktakingId stocktaking) {
        hash = new Hash("tewatashi.stocktaking.1").put(stocktaking.value());
    }

    /** Takes the next entry whose fact is a {@code StocktakingFact} of this stocktaking. */
    public void next(LedgerEntry entry) {
        hash.put(entry.digest());
    }

    /** The seal over {@code previous}, the office's seal before; nothing can be taken any more. */
    public Digest over(Digest previous) {
        return hash.put(previous).digest();
    }
}
