package io.github.tewatashi.sessions;

import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.serial.SerialRequest;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes slips; reached through {@link Sessions}. */
public final class Bookings {

    private final Engine engine;
    private final SerialAllocator serials;

    /** Bookings with numbers of {@code serials}. */
    public Bookings(Engine engine, SerialAllocator serials) {
        this.engine = engine;
        this.serials = serials;
    }

    Outcome<Slip> book(CertificateId certificate, SessionId session, CommandId command) {
        return run(certificate, session, command, BookingDecisions::hindranceToBook);
    }

    Outcome<Slip> move(CertificateId certificate, SessionId session, CommandId command) {
        return run(certificate, session, command, BookingDecisions::hindranceToMove);
    }

    private Outcome<Slip> run(
            CertificateId certificate,
            SessionId session,
            CommandId command,
            BiFunction<CertificateRecord, SessionRecord, Optional<Reason>> hindrance) {
        Ran ran = engine.run(command, () -> {
            Optional<CertificateRecord> paper = engine.store().certificate(certificate);
            if (paper.isEmpty()) {
                return engine.missing(certificate);
            }
            Optional<SessionRecord> day = engine.store().session(session);
            if (day.isEmpty()) {
                return Decision.nothing(Reason.UNKNOWN_SESSION);
            }
            return decide(engine.draft(command, paper.get().certificate().office()), paper.get(), day.get(), hindrance);
        });
        return ran.about(certificate).in(session).outcome(Event.BOOKED, kept -> slip(kept, certificate, session));
    }

    private Decision decide(
            Draft draft,
            CertificateRecord paper,
            SessionRecord day,
            BiFunction<CertificateRecord, SessionRecord, Optional<Reason>> hindrance) {
        Optional<Reason> hindered = hindrance.apply(paper, day);
        if (hindered.isPresent()) {
            // Kept: what hinders now may not hinder later, and a command that was refused stays refused (S9). A
            // repetition
            // of a booking that succeeded is hindered by its own effect; its commit is found repeated.
            return BookingDecisions.refuse(draft, paper, day.session(), hindered.get());
        }
        SerialNumber number =
                serials.allocate(new SerialRequest(day.office(), day.session(), day.date()), engine.store());
        Optional<SlipRecord> oldSlip =
                paper.standing().booking().flatMap(booking -> engine.store().slip(booking.session(), booking.serial()));
        boolean numberInUse = engine.store().slip(day.session(), number).isPresent();
        return BookingDecisions.book(draft, paper, day, number, numberInUse, oldSlip);
    }

    private Slip slip(Ran.Kept kept, CertificateId certificate, SessionId session) {
        SerialNumber number = kept.find(Event.BOOKED)
                .flatMap(entry -> entry.details().serial())
                .orElseThrow();
        List<CertificateId> sharing = engine.store().certificate(certificate).stream()
                .flatMap(paper -> engine.store().booked(session, SearchKeys.ofNumbers(paper)).stream())
                .map(CertificateRecord::id)
                .filter(id -> !id.equals(certificate))
                .toList();
        return new Slip(number, engine.store().session(session).orElseThrow().colour(), session, certificate, sharing);
    }
}
