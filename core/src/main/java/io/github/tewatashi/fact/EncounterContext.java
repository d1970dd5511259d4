package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which encounter a step belongs to, and what the encounter is about.
 *
 * @param session the session
 * @param desk the desk
 * @param encounter the encounter
 * @param number the number on the slip that was shown
 * @param certificate the certificate that slip and name point to
 * @param proxy the number of the entry in the certificate's chain by which the proxy at the desk is authorised; empty
 *     if the holder is at the desk
 * @param stated when the name was stated: it counts for a time only
 * @param seen the {@code DeskView.nearbyVersion} against which the stated name was judged: as long as it is the same,
 *     nobody has come in who could be meant as well (S2)
 */
public record EncounterContext(
        SessionId session,
        DeskName desk,
        EncounterId encounter,
        SerialNumber number,
        CertificateId certificate,
        Optional<Long> proxy,
        Instant stated,
        long seen) {}
