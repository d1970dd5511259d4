package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Discrepancy;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;

/** The count after a session, and what became of each paper when the session was closed (S6). */
public sealed interface ClosingFact extends CertificateFact, Fact.InSession {

    /**
     * A paper was counted after the session by reading it.
     *
     * @param certificate the certificate
     * @param session the session
     */
    record Counted(CertificateId certificate, SessionId session) implements ClosingFact {
        @Override
        public CertificateState after(CertificateState state) {
            return state.counted(session);
        }
    }

    /**
     * The book had the paper in the tray, and it was not counted.
     *
     * @param certificate the certificate
     * @param session the session
     */
    record FoundShort(CertificateId certificate, SessionId session) implements ClosingFact {}

    /**
     * The paper was counted, and the book had it elsewhere.
     *
     * @param certificate the certificate
     * @param session the session
     */
    record FoundLeftOver(CertificateId certificate, SessionId session) implements ClosingFact {}

    /**
     * A paper that is short or left over was named in an incident: from where the book has it to astray.
     *
     * @param certificate the certificate
     * @param session the session
     * @param movement from where the book has it to astray
     * @param discrepancy how the count and the book differ
     */
    record NamedInIncident(CertificateId certificate, SessionId session, Movement movement, Discrepancy discrepancy)
            implements ClosingFact, BeginsIncident, Explained {

        /** The movement is one to astray. */
        public NamedInIncident {
            movement = movement.to(Place.Kind.ASTRAY);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.astray(movement.to());
        }
    }

    /**
     * A counted paper went back when its session was closed: from the tray to the safe.
     *
     * @param certificate the certificate
     * @param session the session
     * @param movement from the tray to the safe
     */
    record Returned(CertificateId certificate, SessionId session, Movement movement) implements ClosingFact, Moves {

        /** The movement is one from a tray to a safe. */
        public Returned {
            movement = movement.between(Place.Kind.TRAY, Place.Kind.SAFE);
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.closed(session, movement.to());
        }
    }

    /**
     * The session in which the certificate travelled was closed, and the paper stayed where it was.
     *
     * @param certificate the certificate
     * @param session the session
     * @param place the kind of place where the paper was
     */
    record SessionClosed(CertificateId certificate, SessionId session, Place.Kind place) implements ClosingFact {
        @Override
        public CertificateState after(CertificateState state) {
            return state.closed(session, state.place());
        }
    }
}
