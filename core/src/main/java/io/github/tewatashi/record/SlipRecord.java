package io.github.tewatashi.record;

import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.BookingFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;

/**
 * A slip. Its session and number identify it within the office: numbers may restart where a legacy allocator is used.
 *
 * @param office whose slip
 * @param session the session it is for
 * @param number the number on it
 * @param certificate the certificate it was made for
 * @param issuedAt when it was made
 * @param state how it stands
 * @param version see {@link StoredRecord#version()}
 */
public record SlipRecord(
        OfficeId office,
        SessionId session,
        SerialNumber number,
        CertificateId certificate,
        Instant issuedAt,
        SlipState state,
        long version)
        implements StoredRecord {

    /** The slip that {@code booked} makes at a moment. */
    public static SlipRecord madeBy(BookingFact.Booked booked, OfficeId office, Instant at) {
        return new SlipRecord(office, booked.session(), booked.number(), booked.certificate(), at, SlipState.NEW, 0);
    }

    /** The slip's session and number. */
    public Booking booking() {
        return new Booking(session, number);
    }

    @Override
    public SlipRecord after(Fact fact, OfficerId officer) {
        return fact instanceof Fact.OnSlip own
                ? new SlipRecord(office, session, number, certificate, issuedAt, own.after(state), version)
                : this;
    }

    @Override
    public SlipRecord committed() {
        return new SlipRecord(office, session, number, certificate, issuedAt, state, version + 1);
    }
}
