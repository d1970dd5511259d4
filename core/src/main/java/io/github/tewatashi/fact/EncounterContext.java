package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.SessionId;
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
 */
public record EncounterContext(
        SessionId session,
        DeskName desk,
        EncounterId encounter,
        SerialNumber number,
        CertificateId certificate,
        Optional<Long> proxy) {}
