package io.github.tewatashi.sessions;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.Optional;

/** Which certificate is handed out at which session, by which slip, and who is known to be absent. Pure. */
final class BookingDecisions {

    private BookingDecisions() {}

    /** Why a certificate cannot be booked for a session, before any number is taken for it. */
    static Optional<Reason> hindrance(CertificateRecord certificate, SessionRecord session) {
        if (!certificate.certificate().office().equals(session.office())) {
            return Optional.of(Reason.OTHER_OFFICE);
        }
        if (session.state() == SessionRecord.State.CLOSED) {
            return Optional.of(Reason.SESSION_CLOSED);
        }
        return certificate.standing().place().kind() == Place.Kind.SAFE
                ? Optional.empty()
                : Optional.of(Reason.NOT_IN_SAFE);
    }

    static Optional<Reason> hindranceToBook(CertificateRecord certificate, SessionRecord session) {
        return hindrance(certificate, session)
                .or(() -> certificate.standing().booking().map(booking -> Reason.ALREADY_BOOKED));
    }

    static Optional<Reason> hindranceToMove(CertificateRecord certificate, SessionRecord session) {
        return hindrance(certificate, session).or(() -> {
            Standing standing = certificate.standing();
            if (standing.booking().isEmpty()) {
                return Optional.of(Reason.NOT_BOOKED);
            }
            return standing.isBookedFor(session.session()) ? Optional.of(Reason.SAME_SESSION) : Optional.empty();
        });
    }

    /** A new slip for {@code session}; the old one, if any, is void. */
    static Decision book(
            Draft draft,
            CertificateRecord certificate,
            SessionRecord session,
            SerialNumber number,
            boolean numberInUse,
            Optional<SlipRecord> oldSlip) {
        if (numberInUse) {
            return refuse(draft, certificate, session.session(), Reason.NUMBER_IN_USE);
        }
        Booking booking = new Booking(session.session(), number);
        CertificateRecord booked = certificate
                .standing(certificate.standing().booked(booking))
                .log(
                        draft,
                        Event.BOOKED,
                        Details.with().session(session.session()).serial(number));
        if (oldSlip.isPresent()) {
            SlipRecord old = oldSlip.get();
            booked = booked.log(
                    draft,
                    Event.SLIP_VOIDED,
                    Details.with().session(old.session()).serial(old.number()));
            draft.write(old.voided());
        }
        draft.write(booked)
                .write(new SlipRecord(
                        session.office(), session.session(), number, certificate.id(), draft.at(), true, 0, 0))
                .guard(session)
                .findBy(certificate.id(), SearchKeys.of(booked));
        return Decision.of(draft);
    }

    static Decision reportAbsence(Draft draft, CertificateRecord certificate, SessionId session, OfficerId officer) {
        Standing standing = certificate.standing();
        if (!standing.isBookedFor(session)) {
            return refuse(draft, certificate, session, Reason.NOT_BOOKED);
        }
        if (standing.absent()) {
            return refuse(draft, certificate, session, Reason.ALREADY_ABSENT);
        }
        if (standing.place().kind() == Place.Kind.HANDED_OVER
                || standing.place().kind() == Place.Kind.HOLDER) {
            return refuse(draft, certificate, session, Reason.ALREADY_HANDED_OVER);
        }
        draft.write(certificate
                .standing(standing.absent(true))
                .log(
                        draft,
                        Event.ABSENCE_REPORTED,
                        Details.with().officer(officer).session(session)));
        return Decision.of(draft);
    }

    static Decision withdrawAbsence(
            Draft draft, CertificateRecord certificate, SessionId session, OfficerId officer, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        Standing standing = certificate.standing();
        if (!standing.isBookedFor(session) || !standing.absent()) {
            return refuse(draft, certificate, session, Reason.NOT_ABSENT);
        }
        draft.write(certificate
                .standing(standing.absent(false))
                .log(
                        draft,
                        Event.ABSENCE_WITHDRAWN,
                        Details.with().officer(officer).session(session).evidence(draft.remark(remark))));
        return Decision.of(draft);
    }

    static Decision refuse(Draft draft, CertificateRecord certificate, SessionId session, Reason reason) {
        draft.write(certificate.log(
                draft, Event.REFUSED, Details.with().session(session).reason(reason)));
        return Decision.of(draft);
    }
}
