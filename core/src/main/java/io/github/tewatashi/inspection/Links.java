package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;

/**
 * The links of one chain: each entry has the digest of what it says, and the number and the digest that follow from the
 * entry before (S8).
 */
final class Links {

    private final Notebook notebook;
    private Chain end = Chain.EMPTY;
    private boolean whole = true;

    Links(Notebook notebook) {
        this.notebook = notebook;
    }

    void follow(LedgerEntry entry) {
        Where here = Where.Entry.of(entry);
        if (entry.number() != end.length() + 1 || !entry.previous().equals(end.head())) {
            notebook.found(Flaw.CHAIN_BROKEN, here);
            whole = false;
        }
        if (!entry.digest().equals(entry.expectedDigest())) {
            notebook.found(Flaw.ENTRY_ALTERED, here);
            whole = false;
        }
        end = Chain.after(entry);
    }

    /** Whether all links so far hold: what comes after a broken one proves nothing. */
    boolean isWhole() {
        return whole;
    }

    Chain end() {
        return end;
    }
}
