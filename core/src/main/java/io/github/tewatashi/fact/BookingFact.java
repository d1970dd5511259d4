package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Hash;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.Optional;

/** For which session a certificate is booked, by which slip, and whether its holder will come. */
public sealed interface BookingFact extends CertificateFact, Fact.InSession {

    /**
     * A certificate was booked for a session, and a slip made.
     *
     * @param certificate the certificate
     * @param session the session
     * @param number the number on the slip
     * @param counter the {@linkplain #counter(String) digest} of the name of the office's counter that was asked for
     *     the number; empty if none was, as within a block
     * @param reserved the highest number that this counter gave away with it; the counter never is below it (S7)
     */
    record Booked(
            CertificateId certificate,
            SessionId session,
            SerialNumber number,
            Optional<Digest> counter,
            Optional<Long> reserved)
            implements BookingFact, OfSlip {

        /** A booking whose number no counter was asked for. */
        public static Booked of(CertificateId certificate, SessionId session, SerialNumber number) {
            return new Booked(certificate, session, number, Optional.empty(), Optional.empty());
        }

        /** What entries say of a counter: not its name, which an office's allocator may have made of anything (S4). */
        public static Digest counter(String name) {
            return new Hash("tewatashi counter").put(name).digest();
        }

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
     * @param absence the report
     * @param day the session's day
     */
    record AbsenceReported(CertificateId certificate, SessionId session, AbsenceId absence, LocalDate day)
            implements BookingFact {
        @Override
        public CertificateState after(CertificateState state) {
            return state.absent(new Absence(absence, day, true));
        }
    }

    /**
     * The certificate was booked for another session of a day on which the holder is reported absent, and nobody
     * withdrew that: the absence is in force there as well (S5).
     *
     * @param certificate the certificate
     * @param session the session for which it is booked now
     * @param absence the report
     */
    record AbsenceCarried(CertificateId certificate, SessionId session, AbsenceId absence) implements BookingFact {
        @Override
        public CertificateState after(CertificateState state) {
            return state.carried(absence);
        }
    }

    /**
     * An absence was withdrawn (S5).
     *
     * @param certificate the certificate
     * @param session the session for which the certificate is booked
     * @param absence the report
     * @param override the refusal that was overridden; empty if the back office withdrew the absence (S12)
     */
    record AbsenceWithdrawn(
            CertificateId certificate, SessionId session, AbsenceId absence, Optional<Overridden> override)
            implements BookingFact, Explained {

        /** What was overridden was refused in the same session. */
        public AbsenceWithdrawn {
            if (override.filter(refused -> !refused.session().equals(session)).isPresent()) {
                throw new IllegalArgumentException("an absence from one session is no refusal of another");
            }
        }

        @Override
        public CertificateState after(CertificateState state) {
            return state.present(absence);
        }
    }
}
