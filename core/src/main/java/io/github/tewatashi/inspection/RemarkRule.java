package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Optional;

/**
 * An officer's reason in words is there, and is the one that the entry has the digest of (S8); but for the words of a
 * command in the chain of a certificate that was erased, which are there no more.
 */
final class RemarkRule {

    private RemarkRule() {}

    /** What is wrong with the words that came with an entry; empty if it has none, or nothing is wrong. */
    static Optional<Flaw> broken(LedgerEntry entry, Store store) {
        Optional<Digest> digest = entry.remark();
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> words = store.remark(entry.command());
        if (words.map(kept -> Remark.digest(entry.command(), kept))
                .filter(other -> !other.equals(digest.get()))
                .isPresent()) {
            return Optional.of(Flaw.REMARK_ALTERED);
        }
        boolean erased = isErased(entry, store);
        if (words.isPresent() == erased) {
            return Optional.of(erased ? Flaw.REMARK_AFTER_ERASURE : Flaw.REMARK_MISSING);
        }
        return Optional.empty();
    }

    private static boolean isErased(LedgerEntry entry, Store store) {
        return store.entries(entry.command()).stream()
                .map(LedgerEntry::subject)
                .filter(subject -> subject.kind() == Subject.Kind.CERTIFICATE)
                .anyMatch(
                        subject -> store.erased(new CertificateId(subject.id())).isPresent());
    }
}
