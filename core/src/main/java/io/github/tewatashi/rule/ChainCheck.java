package io.github.tewatashi.rule;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Follows one chain: each entry has the digest of what it says, and the number and the digest that follow from the
 * entry before, and is well formed (S8). Pure but for its own memory, which holds the end of the chain.
 */
public final class ChainCheck {

    /** What can be wrong with an entry, whatever it is about. */
    public enum Fault {
        /** It does not follow the entry before. */
        BROKEN,
        /** Its digest is not that of what it says. */
        ALTERED,
        /** It is not {@linkplain EntryForm well formed}. */
        MALFORMED
    }

    private Chain end = Chain.EMPTY;
    private boolean whole = true;

    /** A chain of which nothing was read yet. */
    public ChainCheck() {}

    /**
     * Takes the next entry.
     *
     * @return what is wrong with it, in the order of declaration; empty if nothing is
     */
    @CanIgnoreReturnValue
    public Set<Fault> next(LedgerEntry entry) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (entry.number() != end.length() + 1 || !entry.previous().equals(end.head())) {
            faults.add(Fault.BROKEN);
        }
        if (!entry.digest().equals(entry.expectedDigest())) {
            faults.add(Fault.ALTERED);
        }
        if (!EntryForm.isWellFormed(entry)) {
            faults.add(Fault.MALFORMED);
        }
        whole &= faults.isEmpty();
        end = Chain.after(entry);
        return Collections.unmodifiableSet(faults);
    }

    /** Whether nothing was wrong so far: what comes after a broken link proves nothing. */
    public boolean isWhole() {
        return whole;
    }

    /** Where the chain ends so far. */
    public Chain end() {
        return end;
    }
}
