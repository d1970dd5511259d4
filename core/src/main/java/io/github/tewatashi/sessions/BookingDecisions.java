package io.github.tewatashi.sessions;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.BookingFact.AbsenceReported;
import io.github.tewatashi.fact.BookingFact.AbsenceWithdrawn;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.BookingFact.SlipVoided;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;

/** Which certificate is handed out at which session, by which slip, and who is known to be absent. */
final class BookingDecisions {

    private BookingDecisions() {}

    /** Why a certificate cannot be booked for a session; asked before any number is taken for its slip. */
    static Optional<Reason> hindranceToBook(CertificateRecord row, SessionRecord session) {
        return hindrance(row, session).or(() -> row.state().booking().map(booking -> Reason.ALREADY_BOOKED));
    }

    /** Why a certificate cannot be moved to a session; asked before any number is taken for its slip. */
    static Optional<Reason> hindranceToMove(CertificateRecord row, SessionRecord session) {
        return hindrance(row, session).or(() -> {
            if (row.state().booking().isEmpty()) {
                return Optional.of(Reason.NOT_BOOKED);
            }
            return row.state().isBookedFor(session.id()) ? Optional.of(Reason.SAME_SESSION) : Optional.empty();
        });
    }

    private static Optional<Reason> hindrance(CertificateRecord row, SessionRecord session) {
        if (!row.office().equals(session.office())) {
            return Optional.of(Reason.OTHER_OFFICE);
        }
        if (session.state().isClosed()) {
            return Optional.of(Reason.SESSION_CLOSED);
        }
        return row.state().place().kind() == Place.Kind.SAFE ? Optional.empty() : Optional.of(Reason.NOT_IN_SAFE);
    }

    /**
     * Makes a new slip for a session; the old slip, if there is one, is void.
     *
     * @param numberInUse whether the session has a slip with this number already
     */
    static Decision book(
            Command command,
            CertificateRecord row,
            SessionRecord session,
            SerialNumber number,
            boolean numberInUse,
            Optional<SlipRecord> oldSlip) {
        if (numberInUse) {
            return refuse(command, row, session.id(), Reason.NUMBER_IN_USE);
        }
        Booked booked = new Booked(row.id(), session.id(), number);
        Facts facts =
                Facts.in(row.office(), command).say(booked, row, SlipRecord.madeBy(booked, row.office(), command.at()));
        oldSlip.ifPresent(old -> facts.say(new SlipVoided(row.id(), old.session(), old.number()), row, old));
        return facts.relyOn(session).happen();
    }

    static Decision reportAbsence(Command command, CertificateRecord row, SessionId session) {
        CertificateState state = row.state();
        if (!state.isBookedFor(session)) {
            return refuse(command, row, session, Reason.NOT_BOOKED);
        }
        if (state.absent()) {
            return refuse(command, row, session, Reason.ALREADY_ABSENT);
        }
        return switch (state.place().kind()) {
            case HANDED_OVER, HOLDER -> refuse(command, row, session, Reason.ALREADY_HANDED_OVER);
            case ISSUER, SAFE, TRAY, ASTRAY, VOID ->
                Facts.in(row.office(), command)
                        .say(new AbsenceReported(row.id(), session), row)
                        .happen();
        };
    }

    static Decision withdrawAbsence(Command command, CertificateRecord row, SessionId session) {
        // First, for nothing keeps this refusal: it must be the same at a repetition (S9).
        if (command.lacksReason()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (!row.state().isBookedFor(session) || !row.state().absent()) {
            return refuse(command, row, session, Reason.NOT_ABSENT);
        }
        return Facts.in(row.office(), command)
                .say(new AbsenceWithdrawn(row.id(), session, Optional.empty()), row)
                .happen();
    }

    static Decision refuse(Command command, CertificateRecord row, SessionId session, Reason reason) {
        return Facts.in(row.office(), command)
                .say(CertificateRefused.of(row.id(), session, reason), row)
                .happen();
    }
}
