package io.github.tewatashi.match;

import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.SessionId;

/**
 * What a person claims, as far as the built-in rules have judged it. Holds no personal data: a policy that needs some
 * finds it in its own system by the certificate's id.
 *
 * @param session at which session
 * @param slip by which number
 * @param certificate which certificate
 * @param whose whose name was stated: a proxy makes two claims, one with the holder's name and one with the own
 * @param name how the stated name stands to the recorded one
 */
public record Claim(SessionId session, SerialNumber slip, CertificateId certificate, Whose whose, NameVerdict name) {

    /** Whose name was stated. */
    public enum Whose {
        /** The holder's, by the holder or by a proxy. */
        HOLDER,
        /** The proxy's own. */
        PROXY
    }
}
