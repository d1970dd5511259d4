package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;

/** What is inspected along one chain. */
interface ChainInspection {

    /** The next entry, well formed and rightly linked. */
    void next(LedgerEntry entry);

    /**
     * The chain is read.
     *
     * @param end where the chain ends
     * @param whole whether {@link #next} has seen all of it
     */
    void end(Chain end, boolean whole);
}
