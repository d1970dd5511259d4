package io.github.tewatashi.match;

import io.github.tewatashi.match.Finding.NotFound;
import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may collect a certificate for its holder: the one person recorded for that very certificate, who states the own
 * name and birth date (S1). Pure.
 *
 * <p>Recorded beforehand, never by improvisation at the desk: while the paper was in the safe, and by another officer
 * than any who takes a step of the encounter up to the hand-over. The first is held at the recording, the second here.
 */
public final class ProxyRule {

    private ProxyRule() {}

    /** Why whoever stands there is not the recorded proxy; empty if both name and birth date say so. */
    static Optional<NotFound> wrong(CertificateRecord certificate, StatedProxy stated) {
        if (certificate.authorisation().isEmpty()) {
            return Optional.of(NotFound.because(Reason.PROXY_NOT_RECORDED, certificate));
        }
        NameVerdict name = name(certificate, stated);
        if (name.verdict() == Verdict.MISMATCH) {
            return Optional.of(new NotFound(Reason.PROXY_NAME_DIFFERS, Optional.of(certificate.id()), name.hints()));
        }
        LocalDate recorded = certificate.authorisation().get().proxy().birthDate();
        return recorded.equals(stated.birthDate())
                ? Optional.empty()
                : Optional.of(NotFound.because(Reason.PROXY_IDENTIFIER_DIFFERS, certificate));
    }

    /** How the stated name stands to that of the recorded proxy. */
    static NameVerdict name(CertificateRecord certificate, StatedProxy stated) {
        Authorisation recorded = certificate.authorisation().orElseThrow();
        return Names.compare(stated.name(), recorded.proxy().names());
    }

    /**
     * Why a proxy who was matched cannot be given the paper here all the same.
     *
     * @param entry the number of the authorisation's entry in the certificate's chain; empty if the holder is at the desk,
     *     whom nothing here hinders
     * @param session whose day the authorisation must reach
     * @param officer who takes this step
     */
    public static Optional<Reason> hindrance(
            CertificateRecord certificate, Optional<Long> entry, SessionRecord session, OfficerId officer) {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<Authorisation> inForce = certificate.authorisation(entry.get());
        if (inForce.isEmpty()) {
            return Optional.of(Reason.PROXY_NOT_RECORDED);
        }
        if (session.date().isAfter(inForce.get().proxy().validUntil())) {
            return Optional.of(Reason.PROXY_EXPIRED);
        }
        return inForce.get().officer().equals(officer) ? Optional.of(Reason.PROXY_OF_THIS_OFFICER) : Optional.empty();
    }
}
