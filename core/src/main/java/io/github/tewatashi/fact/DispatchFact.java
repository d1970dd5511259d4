package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;

/** What travelled to a session, and what did not. */
public sealed interface DispatchFact extends CertificateFact, Fact.OfSlip {

    /**
     * A paper travelled: from the safe to a session's tray.
     *
     * @param certificate the certificate
     * @param session the session
     * @param number the number on its slip
     * @param movement from the safe to the session's tray
     */
    record Dispatched(CertificateId certificate, SessionId session, SerialNumber number, Movement movement)
            implements DispatchFact, Moves {

        /** The movement is one from a safe to the session's own tray. */
        public Dispatched {
            movement = movement.between(Place.Kind.SAFE, Place.Kind.TRAY);
            if (!movement.to().equals(Place.tray(session))) {
                throw new IllegalArgumentException("a paper is dispatched to the tray of its session");
            }
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.dispatched(session);
        }
    }

    /**
     * A booked paper stayed in the safe at a dispatch (S5).
     *
     * @param certificate the certificate
     * @param session the session
     * @param number the number on its slip
     * @param reason why: {@link Reason#HOLDER_ABSENT} or {@link Reason#ON_HOLD}
     */
    record KeptBack(CertificateId certificate, SessionId session, SerialNumber number, Reason reason)
            implements DispatchFact {}

    /**
     * A paper travelled although another in the tray goes by the same number (S2).
     *
     * @param certificate the certificate
     * @param session the session
     * @param number the number by which both go
     */
    record NumberShared(CertificateId certificate, SessionId session, SerialNumber number) implements DispatchFact {}
}
