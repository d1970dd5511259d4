package io.github.tewatashi.dispatch;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;

/**
 * The papers that travel to a session, and the papers that stay and why. Absentees' and held certificates are never
 * among those that travel (S5).
 *
 * @param session the session
 * @param travelling the papers that leave the safe now, by the number of the slip
 * @param keptBack the papers that are booked and stay in the safe
 * @param shared the numbers by which more than one paper in the tray goes: each of these papers needs a further
 *     identifier at the desk (S2)
 */
public record Manifest(SessionId session, List<Line> travelling, List<KeptBack> keptBack, List<SharedNumber> shared) {

    /**
     * One paper that travels.
     *
     * @param certificate its certificate
     * @param number the number on its slip
     */
    public record Line(CertificateId certificate, SerialNumber number) {}

    /**
     * One paper that stays.
     *
     * @param certificate its certificate
     * @param reason why: {@link Reason#HOLDER_ABSENT} or {@link Reason#ON_HOLD}
     */
    public record KeptBack(CertificateId certificate, Reason reason) {}

    /**
     * One number and the papers that go by it.
     *
     * @param number the number, on a slip or printed on a paper
     * @param certificates the papers' certificates, at least two
     */
    public record SharedNumber(SerialNumber number, List<CertificateId> certificates) {

        /** The list is copied. */
        public SharedNumber {
            certificates = List.copyOf(certificates);
        }
    }

    /** Lists are copied. */
    public Manifest {
        travelling = List.copyOf(travelling);
        keptBack = List.copyOf(keptBack);
        shared = List.copyOf(shared);
    }
}
