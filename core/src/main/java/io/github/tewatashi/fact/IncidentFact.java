package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import java.util.Set;

/** The life of an incident, in the chain of the certificate that it is about. */
public sealed interface IncidentFact extends CertificateFact, Fact.OfIncident, Fact.Explained {

    /**
     * A paper is not where the book has it, or may not be: from there to astray.
     *
     * @param certificate the certificate
     * @param source how it was noticed
     * @param movement from where the book has it to astray
     */
    record Suspected(CertificateId certificate, IncidentSource source, Movement movement)
            implements IncidentFact, BeginsIncident {

        private static final Set<Place.Kind> FROM =
                Set.of(Place.Kind.SAFE, Place.Kind.TRAY, Place.Kind.HOLDER, Place.Kind.VOID);

        /** The movement is one to astray, from a place where nobody waits for a receipt. */
        public Suspected {
            movement = movement.to(Place.Kind.ASTRAY);
            if (!FROM.contains(movement.from().kind())) {
                throw new IllegalArgumentException("a paper cannot be suspected there");
            }
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.astray(movement.to());
        }

        @Override
        public IncidentId incident() {
            return BeginsIncident.super.incident();
        }
    }

    /**
     * It is certain that the paper went the wrong way.
     *
     * @param certificate the certificate
     * @param incident the incident
     * @param confirmation in which way
     */
    record IncidentConfirmed(CertificateId certificate, IncidentId incident, Confirmation confirmation)
            implements IncidentFact {}

    /**
     * The paper was read again: from astray to the safe.
     *
     * @param certificate the certificate
     * @param incident the incident
     * @param movement from astray to the safe
     */
    record Recovered(CertificateId certificate, IncidentId incident, Movement movement) implements IncidentFact, Moves {

        /** The movement is one from astray to a safe. */
        public Recovered {
            movement = movement.between(Place.Kind.ASTRAY, Place.Kind.SAFE);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.moved(movement.to());
        }
    }

    /**
     * The holder had the paper all the time: from astray back to the holder.
     *
     * @param certificate the certificate
     * @param incident the incident
     * @param second the second officer who answers for it (S12)
     * @param movement from astray to the holder
     */
    record SuspicionLifted(CertificateId certificate, IncidentId incident, OfficerId second, Movement movement)
            implements IncidentFact, Moves {

        /** The movement is one from astray to the holder. */
        public SuspicionLifted {
            movement = movement.between(Place.Kind.ASTRAY, Place.Kind.HOLDER);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.moved(movement.to());
        }
    }

    /**
     * The paper will not come back: from astray out of use.
     *
     * @param certificate the certificate
     * @param incident the incident
     * @param second the second officer who answers for it (S12)
     * @param movement from astray out of use
     */
    record GivenUp(CertificateId certificate, IncidentId incident, OfficerId second, Movement movement)
            implements IncidentFact, Moves {

        /** The movement is one from astray out of use. */
        public GivenUp {
            movement = movement.between(Place.Kind.ASTRAY, Place.Kind.VOID);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.unbooked().moved(movement.to());
        }
    }

    /**
     * One of the two people was told.
     *
     * @param certificate the certificate
     * @param incident the incident
     * @param person who was told
     */
    record Told(CertificateId certificate, IncidentId incident, Person person) implements IncidentFact {}

    /**
     * A report to the Personal Information Protection Commission was filed.
     *
     * @param certificate the certificate
     * @param incident the incident
     * @param filing which report
     */
    record ReportFiled(CertificateId certificate, IncidentId incident, Filing filing) implements IncidentFact {}

    /**
     * All is done.
     *
     * @param certificate the certificate
     * @param incident the incident
     */
    record IncidentClosed(CertificateId certificate, IncidentId incident) implements IncidentFact {}
}
