package io.github.tewatashi.sessions;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;

/**
 * What the person brings (案内票).
 *
 * @param number the number on the slip, with its check digit
 * @param colour its colour
 * @param session the session that it is for
 * @param certificate the certificate that it was made for
 * @param sharingNumber other papers of the session that go by one of the same numbers, by a slip or in print: at the
 *     desk they will need a further identifier (S2)
 */
public record Slip(
        SerialNumber number,
        SlipColour colour,
        SessionId session,
        CertificateId certificate,
        List<CertificateId> sharingNumber) {

    /** The list is copied. */
    public Slip {
        sharingNumber = List.copyOf(sharingNumber);
    }
}
