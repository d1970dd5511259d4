package io.github.tewatashi.record;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.SessionId;
import java.time.Instant;

/**
 * A slip. Its session and number identify it within the office: numbers may restart where a legacy allocator is used.
 *
 * @param office whose slip
 * @param session the session it is for
 * @param number the number on it
 * @param certificate the certificate it was made for
 * @param issuedAt when it was made
 * @param valid whether it was not replaced by a newer one
 * @param wrongAnswers how many wrong names were given on it since it was made or unlocked
 * @param version see {@link StoredRecord#version()}
 */
public record SlipRecord(
        OfficeId office,
        SessionId session,
        SerialNumber number,
        CertificateId certificate,
        Instant issuedAt,
        boolean valid,
        int wrongAnswers,
        long version)
        implements StoredRecord {

    /** The same slip, replaced by a newer one. */
    public SlipRecord voided() {
        return new SlipRecord(office, session, number, certificate, issuedAt, false, wrongAnswers, version);
    }

    /** The same slip after {@code count} wrong answers. */
    public SlipRecord wrongAnswers(int count) {
        return new SlipRecord(office, session, number, certificate, issuedAt, valid, count, version);
    }

    @Override
    public SlipRecord committed() {
        return new SlipRecord(office, session, number, certificate, issuedAt, valid, wrongAnswers, version + 1);
    }
}
