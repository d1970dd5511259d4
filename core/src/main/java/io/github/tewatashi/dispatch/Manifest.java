package io.github.tewatashi.dispatch;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.List;

/**
 * What travels to a session, and what stays and why. Absentees' and held certificates are never among what travels
 * (S5).
 *
 * @param session the session
 * @param travelling what leaves the safe now, by slip number
 * @param keptBack what is booked and stays in the safe
 * @param shared numbers by which more than one paper in the tray goes: each of them needs a further identifier (S2)
 */
public record Manifest(SessionId session, List<Line> travelling, List<KeptBack> keptBack, List<SharedNumber> shared) {

    /** One paper that travels. */
    public record Line(CertificateId certificate, SerialNumber slip) {}

    /** One paper that stays, and why: {@link Reason#HOLDER_ABSENT} or {@link Reason#ON_HOLD}. */
    public record KeptBack(CertificateId certificate, Reason reason) {}

    /** One number and the papers that go by it, by a slip or in print. */
    public record SharedNumber(SerialNumber number, List<CertificateId> certificates) {}

    /** Lists are copied. */
    public Manifest {
        travelling = List.copyOf(travelling);
        keptBack = List.copyOf(keptBack);
        shared = List.copyOf(shared);
    }
}
