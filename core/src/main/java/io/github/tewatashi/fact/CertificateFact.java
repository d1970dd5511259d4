package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Optional;

/** What happened to one certificate: its movements, and what speaks for and against handing it out. */
public sealed interface CertificateFact extends Fact, Fact.OfCertificate
        permits RegistryFact,
                BookingFact,
                DispatchFact,
                HandOverFact,
                ClosingFact,
                StocktakingFact,
                IncidentFact,
                CertificateFact.CertificateRefused {

    /** The state of a certificate of which nothing happened yet. */
    CertificateState BEFORE_REGISTRATION = CertificateState.at(Place.ISSUER);

    @Override
    default Subject subject() {
        return Subject.of(certificate());
    }

    /** How the certificate stands after this fact. */
    default CertificateState after(CertificateState state) {
        return state;
    }

    /**
     * A command about the certificate was refused.
     *
     * @param certificate the certificate
     * @param session the session that the command named, if it named one
     * @param incident the incident that the command named, if it named one
     * @param second the second officer whom the command named, if it named one
     * @param reason why
     */
    record CertificateRefused(
            CertificateId certificate,
            Optional<SessionId> session,
            Optional<IncidentId> incident,
            Optional<OfficerId> second,
            Reason reason)
            implements CertificateFact, Fact.Refused {

        /** A refusal of a command that named nothing but the certificate. */
        public static CertificateRefused of(CertificateId certificate, Reason reason) {
            return new CertificateRefused(certificate, Optional.empty(), Optional.empty(), Optional.empty(), reason);
        }

        /** A refusal of a command that named a session as well. */
        public static CertificateRefused of(CertificateId certificate, SessionId session, Reason reason) {
            return new CertificateRefused(
                    certificate, Optional.of(session), Optional.empty(), Optional.empty(), reason);
        }
    }
}
