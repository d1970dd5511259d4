package io.github.tewatashi.record;

import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.vocabulary.CertificateId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a desk's decision needs, as of one moment.
 *
 * @param session the session
 * @param desk the desk; unused if nobody used it yet
 * @param slip the session's own slip with the number asked for, valid or not; else the slip with it that the session's
 *     office issued last; else empty
 * @param certificates the certificate of the session's own slip, wherever it is, and every certificate within reach
 *     that shares a key with the query or with that certificate; each once, in any order. Within reach is what lies in
 *     the session's tray, and of the same office whatever has a slip, valid or not, of a session near this one
 * @param elsewhere the encounter that another desk, of this session or any, has about the certificate of the session's
 *     own slip; empty if there is none
 * @param nearbyVersion the sum of the versions of this session and, of the same office, of those near it. Whatever
 *     brings a paper into a tray or gives out a slip raises its session's version, and none ever falls
 */
public record DeskView(
        SessionRecord session,
        DeskRecord desk,
        Optional<SlipRecord> slip,
        List<CertificateRecord> certificates,
        Optional<EncounterContext> elsewhere,
        long nearbyVersion) {

    /** Certificates are copied. */
    public DeskView {
        certificates = List.copyOf(certificates);
    }

    /** A view of one session alone, whose slip is at no other desk. */
    public DeskView(
            SessionRecord session, DeskRecord desk, Optional<SlipRecord> slip, List<CertificateRecord> certificates) {
        this(session, desk, slip, certificates, Optional.empty(), session.version());
    }

    /** The certificate with {@code id}, if it is in view. */
    public Optional<CertificateRecord> certificate(CertificateId id) {
        return certificates.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The same view as if the versions nearby had not been raised by {@code step}. */
    public DeskView seenBefore(long step) {
        return new DeskView(session, desk, slip, certificates, elsewhere, nearbyVersion - step);
    }

    /** The same view after {@code change} was committed: what it wrote, as the store has it now. */
    public DeskView after(Change change) {
        SessionRecord nextSession = session;
        DeskRecord nextDesk = desk;
        Optional<SlipRecord> nextSlip = slip;
        Map<CertificateId, CertificateRecord> next = new LinkedHashMap<>();
        certificates.forEach(certificate -> next.put(certificate.id(), certificate));
        long step = change.step();
        for (StoredRecord row : change.writes()) {
            StoredRecord now = row.committed(step);
            if (now instanceof SessionRecord written) {
                nextSession = written;
            } else if (now instanceof DeskRecord written) {
                nextDesk = written;
            } else if (now instanceof SlipRecord written) {
                nextSlip = Optional.of(written);
            } else if (now instanceof CertificateRecord written) {
                next.put(written.id(), written);
            }
        }
        long raised = nextSession.version() - session.version();
        return new DeskView(
                nextSession, nextDesk, nextSlip, List.copyOf(next.values()), elsewhere, nearbyVersion + raised);
    }
}
