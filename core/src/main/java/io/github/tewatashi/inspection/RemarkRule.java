package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.Digest;
import java.util.Optional;

/** An officer's reason in words, where it is still kept, is the one that the entry has the digest of (S8). */
final class RemarkRule {

    private RemarkRule() {}

    static boolean isBroken(LedgerEntry entry, Store store) {
        Optional<Digest> digest = entry.remark();
        return digest.isPresent()
                && store.remark(entry.command())
                        .map(words -> Remark.digest(entry.command(), words))
                        .filter(other -> !other.equals(digest.get()))
                        .isPresent();
    }
}
