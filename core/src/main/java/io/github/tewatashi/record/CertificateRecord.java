package io.github.tewatashi.record;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.util.Optional;

/**
 * A certificate: the only row with personal data.
 *
 * @param certificate the paper and whom it belongs to
 * @param salt random, so that the digest of a face tells nothing of it once the row is erased
 * @param authorisation the proxy who may collect it for its holder, if one is recorded; personal data like the face
 * @param state how it stands
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record CertificateRecord(
        Certificate certificate,
        String salt,
        Optional<Authorisation> authorisation,
        CertificateState state,
        Chain chain,
        long version)
        implements PaperRecord {

    @Override
    public CertificateId id() {
        return certificate.id();
    }

    @Override
    public OfficeId office() {
        return certificate.office();
    }

    /** What is printed on it. */
    public Face face() {
        return certificate.face();
    }

    /** The proxy recorded by entry {@code number} of its chain, if it is still the one recorded. */
    public Optional<Authorisation> authorisation(long number) {
        return authorisation.filter(recorded -> recorded.entry() == number);
    }

    /** The same certificate with another proxy, or none; the proxy is personal data, and so in no fact. */
    public CertificateRecord authorised(Optional<Authorisation> next) {
        return new CertificateRecord(certificate, salt, next, state, chain, version);
    }

    /** The incident that begins with the next entry of its chain. */
    public IncidentId nextIncident() {
        return IncidentId.of(id(), chain.length() + 1);
    }

    @Override
    public PaperRecord after(Fact fact, OfficerId officer) {
        if (fact instanceof RegistryFact.Erased) {
            return new ErasedRecord(id(), office(), state, chain, version);
        }
        Optional<Authorisation> next = fact instanceof RegistryFact.ProxyWithdrawn ? Optional.empty() : authorisation;
        return fact instanceof CertificateFact own
                ? new CertificateRecord(certificate, salt, next, own.after(state), chain, version)
                : this;
    }

    @Override
    public CertificateRecord chained(Chain longer) {
        return new CertificateRecord(certificate, salt, authorisation, state, longer, version);
    }

    /** The digest of everything in the row that identifies the paper: a later change is found by it (S8). */
    public Digest faceDigest() {
        Face face = face();
        Hash hash = new Hash("tewatashi.face.1")
                .put(salt)
                .put(id().value())
                .put(certificate.office().value())
                .put(certificate.holder().value())
                .put(face.names().written())
                .put(face.names().reading())
                .put(face.names().latin())
                .put(face.names().source().name())
                .put(face.birthDate().toString())
                .put(face.paperNumber().value())
                .put(face.names().others().size());
        for (OtherName other : face.names().others()) {
            hash.put(other.kind().name()).put(other.written()).put(other.reading());
        }
        return hash.digest();
    }

    @Override
    public CertificateRecord committed() {
        return new CertificateRecord(certificate, salt, authorisation, state, chain, version + 1);
    }

    /** Its id, place and version only (S4). */
    @Override
    public String toString() {
        return "CertificateRecord[" + id() + " " + state.place() + " v" + version + "]";
    }
}
