package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Subject;

/** A chain of another office among this one's: nothing in it can be right. */
record StrayChain(OfficeBooks books, Subject subject) implements ChainInspection {

    @Override
    public void next(LedgerEntry entry) {
        books.findings.add(Flaw.OUT_OF_ORDER, entry);
    }

    @Override
    public void end(Chain end, boolean whole) {
        books.findings.add(Flaw.CHAIN_WITHOUT_ROW, new Where.Row(subject));
    }
}
