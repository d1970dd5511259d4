package io.github.tewatashi.fact;

import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** What happened to a certificate away from sessions. */
public sealed interface RegistryFact extends CertificateFact {

    /**
     * A certificate was registered: from the issuer to the safe.
     *
     * @param certificate the certificate
     * @param movement from the issuer to the safe
     * @param face the digest of what identifies the paper: a later change of the row is found by it (S8)
     */
    record Registered(CertificateId certificate, Movement movement, Digest face) implements RegistryFact, Moves {

        /** The movement is one from the issuer to a safe. */
        public Registered {
            movement = movement.between(Place.Kind.ISSUER, Place.Kind.SAFE);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.moved(movement.to());
        }
    }

    /**
     * A certificate must not be handed out for now (S5).
     *
     * @param certificate the certificate
     */
    record Held(CertificateId certificate) implements RegistryFact, Explained {
        @Override
        public CertificateState after(CertificateState state) {
            return state.held(true);
        }
    }

    /**
     * A hold was lifted (S5).
     *
     * @param certificate the certificate
     * @param override the refusal that was overridden; empty if the back office released the hold (S12)
     */
    record HoldReleased(CertificateId certificate, Optional<Overridden> override) implements RegistryFact, Explained {
        @Override
        public CertificateState after(CertificateState state) {
            return state.held(false);
        }
    }

    /**
     * A person was recorded who may collect the certificate for its holder (S1).
     *
     * @param certificate the certificate
     * @param relation what the person is to the holder
     * @param evidence what the officer was shown
     * @param validUntil the last day of a session at which the person may collect
     * @param proxy the digest of what was recorded of the person
     */
    record ProxyAuthorised(
            CertificateId certificate, Relation relation, EvidenceKind evidence, LocalDate validUntil, Digest proxy)
            implements RegistryFact {}

    /**
     * The recorded proxy may not collect any more.
     *
     * @param certificate the certificate
     */
    record ProxyWithdrawn(CertificateId certificate) implements RegistryFact, Explained {}

    /**
     * The holder gave the paper back for a time: from the holder to the safe.
     *
     * @param certificate the certificate
     * @param movement from the holder to the safe
     */
    record Deposited(CertificateId certificate, Movement movement) implements RegistryFact, Moves {

        /** The movement is one from the holder to a safe. */
        public Deposited {
            movement = movement.between(Place.Kind.HOLDER, Place.Kind.SAFE);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.unbooked().moved(movement.to());
        }
    }

    /**
     * The paper was destroyed or replaced: from the safe out of use.
     *
     * @param certificate the certificate
     * @param movement from the safe out of use
     */
    record Voided(CertificateId certificate, Movement movement) implements RegistryFact, Moves, Explained {

        /** The movement is one from a safe out of use. */
        public Voided {
            movement = movement.between(Place.Kind.SAFE, Place.Kind.VOID);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.unbooked().moved(movement.to());
        }
    }

    /**
     * After its retention period all that is personal was erased from the certificate's row.
     *
     * @param certificate the certificate
     * @param period the retention period
     */
    record Erased(CertificateId certificate, Period period) implements RegistryFact {}
}
