package io.github.tewatashi.practice;

import io.github.tewatashi.ledger.LedgerEntry;
import java.util.List;

/** Looks for one habit along an office's ledger. */
interface Observer {

    /**
     * The next entry, chain after chain, of those that are well formed and rightly linked.
     *
     * @param inPeriod whether it is of the period; the others are shown for what they led to
     */
    void next(LedgerEntry entry, boolean inPeriod);

    /** After all chains were read. */
    List<Habit> habits();
}
