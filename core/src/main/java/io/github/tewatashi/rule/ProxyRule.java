package io.github.tewatashi.rule;

import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.rule.MatchResult.NotFound;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may collect a certificate for its holder: the one person who is recorded for that very certificate, and who
 * states his or her own name and birth date (S1). Pure.
 *
 * <p>A proxy is recorded beforehand, never by improvisation at a desk: while the paper is in the safe, and by another
 * officer than any who takes a step of the encounter up to the hand-over. The first is held when the proxy is recorded,
 * the second here.
 */
public final class ProxyRule {

    private ProxyRule() {}

    /**
     * Why whoever stands there is not the recorded proxy: {@link Reason#PROXY_NOT_RECORDED},
     * {@link Reason#PROXY_NAME_DIFFERS} or {@link Reason#PROXY_IDENTIFIER_DIFFERS}; empty if both the stated name and
     * the stated birth date are those of the recorded proxy.
     */
    static Optional<NotFound> wrong(CertificateRecord certificate, StatedProxy stated) {
        if (certificate.authorisation().isEmpty()) {
            return Optional.of(NotFound.because(Reason.PROXY_NOT_RECORDED, certificate));
        }
        NameVerdict name = name(certificate, stated);
        if (name.verdict() == Verdict.MISMATCH) {
            return Optional.of(NotFound.because(Reason.PROXY_NAME_DIFFERS, certificate, name.hints()));
        }
        LocalDate recorded = certificate.authorisation().get().proxy().birthDate();
        return recorded.equals(stated.birthDate())
                ? Optional.empty()
                : Optional.of(NotFound.because(Reason.PROXY_IDENTIFIER_DIFFERS, certificate));
    }

    /** How the stated name compares with that of the recorded proxy; there must be one. */
    static NameVerdict name(CertificateRecord certificate, StatedProxy stated) {
        Authorisation recorded = certificate.authorisation().orElseThrow();
        return Names.compare(stated.name(), recorded.proxy().names());
    }

    /**
     * Why a proxy who was matched cannot be given the paper here all the same.
     *
     * @param proxy the number of the authorisation's entry in the certificate's chain; empty if the holder is at the
     *     desk, whom nothing here hinders
     * @param session the session whose day the authorisation must reach
     * @param officer the officer who takes this step
     * @return {@link Reason#PROXY_NOT_RECORDED} if the authorisation was withdrawn, {@link Reason#PROXY_EXPIRED} or
     *     {@link Reason#PROXY_OF_THIS_OFFICER}; empty if nothing hinders it
     */
    public static Optional<Reason> hindrance(
            CertificateRecord certificate, Optional<Long> proxy, SessionRecord session, OfficerId officer) {
        if (proxy.isEmpty()) {
            return Optional.empty();
        }
        Optional<Authorisation> inForce = certificate.authorisation(proxy.get());
        if (inForce.isEmpty()) {
            return Optional.of(Reason.PROXY_NOT_RECORDED);
        }
        if (session.date().isAfter(inForce.get().proxy().validUntil())) {
            return Optional.of(Reason.PROXY_EXPIRED);
        }
        return inForce.get().officer().equals(officer) ? Optional.of(Reason.PROXY_OF_THIS_OFFICER) : Optional.empty();
    }
}
