package io.github.tewatashi.record;

import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.OfficerId;

/**
 * The proxy who is recorded for a certificate: personal data, part of the certificate's row and of nothing else.
 *
 * @param proxy who may collect
 * @param officer who recorded it, on the evidence
 * @param entry the number of its entry in the certificate's chain: what has a lower number came before it, whatever the
 *     clocks said
 * @param salt random, and its own: once the authorisation is gone from the row, its digest tells nothing of the proxy
 */
public record Authorisation(Proxy proxy, OfficerId officer, long entry, String salt) {

    /** The digest of all that was recorded for {@code certificate}: a later change is found by it (S8). */
    public Digest digest(CertificateId certificate) {
        RecordedNames names = proxy.names();
        Hash hash = new Hash("tewatashi.proxy.1")
                .put(salt)
                .put(certificate.value())
                .put(officer.value())
                .put(entry)
                .put(names.written())
                .put(names.reading())
                .put(names.latin())
                .put(names.source().name())
                .put(proxy.birthDate().toString())
                .put(proxy.relation().name())
                .put(proxy.evidence().kind().name())
                .put(proxy.evidence().reference())
                .put(proxy.validUntil().toString())
                .put(names.others().size());
        for (OtherName other : names.others()) {
            hash.put(other.kind().name()).put(other.written()).put(other.reading());
        }
        return hash.digest();
    }

    /** Its entry's number only (S4). */
    @Override
    public String toString() {
        return "Authorisation[#" + entry + "]";
    }
}
