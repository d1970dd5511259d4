package io.github.tewatashi.record;

import io.github.tewatashi.vocabulary.CertificateId;
import java.util.ArrayList;
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
 * @param certificates the certificate of the session's own slip, wherever it is, and every certificate in the session's
 *     tray that shares a key with the query, or with another in that tray that does; each once, in any order
 */
public record DeskView(
        SessionRecord session, DeskRecord desk, Optional<SlipRecord> slip, List<CertificateRecord> certificates) {

    /** Certificates are copied. */
    public DeskView {
        certificates = List.copyOf(certificates);
    }

    /** The certificate with {@code id}, if it is in view. */
    public Optional<CertificateRecord> certificate(CertificateId id) {
        return certificates.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The same view, and of {@code others} those that are not in it. */
    public DeskView with(List<CertificateRecord> others) {
        List<CertificateRecord> all = new ArrayList<>(certificates);
        others.stream().filter(other -> certificate(other.id()).isEmpty()).forEach(all::add);
        return new DeskView(session, desk, slip, all);
    }

    /** The same view after {@code change} was committed: what it wrote, as the store has it now. */
    public DeskView after(Change change) {
        SessionRecord nextSession = session;
        DeskRecord nextDesk = desk;
        Optional<SlipRecord> nextSlip = slip;
        Map<CertificateId, CertificateRecord> next = new LinkedHashMap<>();
        certificates.forEach(certificate -> next.put(certificate.id(), certificate));
        for (StoredRecord row : change.writes()) {
            StoredRecord now = row.committed();
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
        return new DeskView(nextSession, nextDesk, nextSlip, List.copyOf(next.values()));
    }
}
