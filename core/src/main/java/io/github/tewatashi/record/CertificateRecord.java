package io.github.tewatashi.record;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Hash;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.OfficeId;
import java.util.Optional;

/**
 * A certificate: the only row with personal data.
 *
 * @param certificate the paper and whom it belongs to
 * @param salt random, so that the digest of a face tells nothing of it once the row is erased
 * @param authorisation the proxy who may collect it for its holder, if one is recorded; personal data like the face
 * @param standing how it stands
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record CertificateRecord(
        Certificate certificate,
        String salt,
        Optional<Authorisation> authorisation,
        Standing standing,
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

    /** The same certificate, standing otherwise. */
    public CertificateRecord standing(Standing next) {
        return new CertificateRecord(certificate, salt, authorisation, next, chain, version);
    }

    /** The same certificate with another proxy, or none. */
    public CertificateRecord authorised(Optional<Authorisation> next) {
        return new CertificateRecord(certificate, salt, next, standing, chain, version);
    }

    /** The same certificate with {@code event} added to its chain and to the draft. */
    public CertificateRecord log(Draft draft, Event event, Details.Builder details) {
        Details said = details.certificate(id()).build();
        Chain next = draft.append(subject(), chain, event, said);
        return new CertificateRecord(certificate, salt, authorisation, standing, next, version);
    }

    /** The incident that begins with the next entry of its chain. */
    public IncidentId nextIncident() {
        return IncidentId.of(id(), chain.length() + 1);
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

    /** What is left of it once all that is personal is erased: the ledger, and where it ended. */
    public ErasedRecord erased(Chain end) {
        return new ErasedRecord(id(), office(), standing, end, version);
    }

    @Override
    public CertificateRecord committed() {
        return new CertificateRecord(certificate, salt, authorisation, standing, chain, version + 1);
    }

    /** Its id, place and version only (S4). */
    @Override
    public String toString() {
        return "CertificateRecord[" + id() + " " + standing.place() + " v" + version + "]";
    }
}
