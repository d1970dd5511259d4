package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;

/** For which session a certificate is booked, by which slip, and whether its holder will come. */
public sealed interface BookingFact extends CertificateFact, Fact.InSession {

    /**
     * A certificate was booked for a session, and a slip made.
     *
     * @param certificate the certificate
     * @param session the session
     * @param number the number on the slip
     */
    record Booked(CertificateId certificate, SessionId session, SerialNumber number) implements BookingFact, OfSlip {
        @Override
        public CertificateState after(CertificateState state) {
            return state.booked(slip());
        }
    }

    /**
     * A slip was made void because its certificate was moved to another session.
     *
     * @param certificate the certificate
     * @param session the session that the slip was for
     * @param number the number on the slip
     */
    record SlipVoided(CertificateId certificate, SessionId session, SerialNumber number)
            implements BookingFact, OfSlip, OnSlip {
        @Override
        public SlipState after(SlipState slip) {
            return slip.voided();
        }
    }

    /**
     * The holder called in absent (S5).
     *
     * @param certificate the certificate
     * @param session the session
     */
    record AbsenceReported(CertificateId certificate, SessionId session) implements BookingFact {
        @Override
        public CertificateState after(CertificateState state) {
            return state.absent(true);
        }
    }

    /**
     * An absence was withdrawn (S5).
     *
     * @param certificate the certificate
     * @param session the session
     * @param override the refusal that was overridden; empty if the back office withdrew the absence (S12)
     */
    record AbsenceWithdrawn(CertificateId certificate, SessionId session, Optional<Overridden> override)
            implements BookingFact, Explained {

        /** What was overridden was refused in the same session. */
        public AbsenceWithdrawn {
            if (override.filter(refused -> !refused.session().equals(session)).isPresent()) {
                throw new IllegalArgumentException("an absence from one session is no refusal of another");
            }
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.absent(false);
        }
    }
}
