package io.github.tewatashi.office;

import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.RegistryFact.Held;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.sessions.Sessions;
import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.HoldKind;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;

/** A hold and an absence for tests in which it does not matter which. */
public final class Hindered {

    /** A hold. */
    public static final Hold HOLD = new Hold(new HoldId("hold"), HoldKind.OTHER);

    /** An absence that is in force. */
    public static final Absence ABSENCE = new Absence(new AbsenceId("absence"), LocalDate.of(2025, 10, 6), true);

    private Hindered() {}

    /** {@link #HOLD} was put on a certificate. */
    public static Held held(CertificateId certificate) {
        return new Held(certificate, HOLD.id(), HOLD.kind());
    }

    /** {@link #ABSENCE} was reported. */
    public static AbsenceReported reported(CertificateId certificate, SessionId session) {
        return new AbsenceReported(certificate, session, ABSENCE.id(), ABSENCE.day());
    }

    /** Releases the oldest hold of a certificate; one that is not there if it has none. */
    public static Outcome<CertificateId> release(Registry registry, CertificateRef certificate, By by) {
        return registry.release(certificate, hold(registry, certificate), by);
    }

    /** The oldest hold of a certificate; one that is not there if it has none. */
    public static HoldId hold(Registry registry, CertificateRef certificate) {
        return registry.holds(certificate).stream().findFirst().map(Hold::id).orElse(new HoldId("none"));
    }

    /** Withdraws the absence that is in force; one that is not there if none is. */
    public static Outcome<CertificateId> withdraw(Sessions sessions, CertificateRef certificate, By by) {
        return sessions.withdrawAbsence(certificate, absence(sessions, certificate), by);
    }

    /** The absence that is in force; one that is not there if none is. */
    public static AbsenceId absence(Sessions sessions, CertificateRef certificate) {
        return sessions.absence(certificate).map(Absence::id).orElse(new AbsenceId("none"));
    }
}
