package io.github.tewatashi.inspection;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The search keys of each certificate are those of its names and of every number that it was ever booked under, and
 * those of an erased one are gone. One that is missing hides a namesake from a desk (S2).
 */
final class KeyInspection {

    private final PeekingIterator<SearchKeys> keys;

    KeyInspection(Iterator<SearchKeys> byCertificate) {
        keys = Iterators.peekingIterator(byCertificate);
    }

    /**
     * Whether a row's keys are not those that they ought to be. Asked in the order of the certificates.
     *
     * @param booked the numbers that the ledger says it was booked under
     */
    boolean isBroken(PaperRecord row, Collection<SerialNumber> booked) {
        Set<String> expected = row instanceof CertificateRecord paper
                ? SearchKeys.of(paper.face().names(), booked.stream())
                : Set.of();
        return !kept(row.id()).equals(expected);
    }

    private Set<String> kept(CertificateId certificate) {
        Set<String> kept = new HashSet<>();
        while (keys.hasNext() && compare(keys.peek(), certificate) <= 0) {
            SearchKeys part = keys.next();
            if (part.certificate().equals(certificate)) {
                kept.addAll(part.keys());
            }
        }
        return kept;
    }

    private static int compare(SearchKeys part, CertificateId certificate) {
        return part.certificate().value().compareTo(certificate.value());
    }
}
