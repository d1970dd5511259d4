package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;

/** A chain of another office among this one's: nothing in it can be right. */
record StrayChain(Notebook notebook, Subject subject) implements ChainInspection {

    @Override
    public void next(LedgerEntry entry) {
        notebook.found(Flaw.OUT_OF_ORDER, Where.Entry.of(entry));
    }

    @Override
    public void end(Chain end, boolean whole) {
        notebook.found(Flaw.CHAIN_WITHOUT_ROW, new Where.Row(subject));
    }
}
