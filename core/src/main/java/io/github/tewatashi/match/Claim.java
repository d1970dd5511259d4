package io.github.tewatashi.match;

import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.SessionId;

/**
 * What a person claims at a desk, after the built-in rules found no mistake in it. Holds no personal data (S4): a
 * policy that needs some finds it in its own system by the certificate's id.
 *
 * @param session the session
 * @param number the number on the slip that was shown
 * @param certificate the certificate that the slip points to
 * @param whose whose name was stated: a proxy makes two claims, one of the holder's name and one of the proxy's
 * @param name how the stated name compares with the recorded one; never a mismatch
 */
public record Claim(SessionId session, SerialNumber number, CertificateId certificate, Whose whose, NameVerdict name) {

    /** Whose name was stated. */
    public enum Whose {
        /** The holder's, by the holder or by a proxy. */
        HOLDER,
        /** The proxy's, by the proxy. */
        PROXY
    }
}
