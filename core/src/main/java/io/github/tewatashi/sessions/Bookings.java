package io.github.tewatashi.sessions;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.CommandInput;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.Lift;
import io.github.tewatashi.rule.RefusedOfficers;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.serial.SerialRequest;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Books certificates and makes their slips, with numbers of an allocator. */
final class Bookings {

    private final Engine engine;
    private final SerialAllocator serials;

    Bookings(Engine engine, SerialAllocator serials) {
        this.engine = engine;
        this.serials = serials;
    }

    /** Runs a command that makes a slip, unless something hinders it. */
    Outcome<Slip> book(
            String kind,
            CertificateId certificate,
            SessionId session,
            By by,
            BiFunction<CertificateRecord, SessionRecord, Optional<Reason>> hindrance) {
        return engine.onCertificate(
                        certificate,
                        by,
                        CommandInput.of(kind, certificate.value(), session.value()),
                        (command, row) -> engine.store()
                                .session(session)
                                .map(day -> decide(command, row, day, hindrance.apply(row, day)))
                                .orElseGet(() -> Decision.nothing(Reason.UNKNOWN_SESSION)))
                .outcome(Booked.class, this::slip);
    }

    private Decision decide(Command command, CertificateRecord row, SessionRecord day, Optional<Reason> hindrance) {
        if (hindrance.equals(Optional.of(Reason.OTHER_OFFICE))) {
            // Nothing is kept: one of the two offices would find the other's command in its chain (S8).
            return Decision.nothing(Reason.OTHER_OFFICE);
        }
        if (hindrance.isPresent()) {
            // Kept: what hinders now may not hinder later, and a command that was refused stays refused (S9). A booking
            // that is repeated is hindered by what it did the first time; its commit is found repeated.
            return BookingDecisions.refuse(command, row, day.id(), hindrance.get());
        }
        Optional<SlipRecord> oldSlip = engine.slip(row);
        if (isByRefused(command, row, day, oldSlip)) {
            return BookingDecisions.refuse(command, row, day.id(), Reason.SAME_OFFICER);
        }
        AskedCounters counters = new AskedCounters(engine.store());
        SerialNumber number = serials.allocate(new SerialRequest(day.office(), day.id(), day.date()), counters);
        if (number.digits() != serials.digits()) {
            return BookingDecisions.refuse(command, row, day.id(), Reason.NUMBER_OF_OTHER_LENGTH);
        }
        boolean numberInUse = engine.store().slip(day.id(), number).isPresent();
        return BookingDecisions.book(
                command, row, day, counters.booked(row.id(), day.id(), number), numberInUse, oldSlip);
    }

    /** Who was refused because of an absence or a lock lifts neither with another day or slip (S5, S12). */
    private boolean isByRefused(
            Command command, CertificateRecord row, SessionRecord day, Optional<SlipRecord> oldSlip) {
        Lift lift = Lift.ofBooking(row.state(), oldSlip, Optional.of(day.date()));
        // The chain is read only where there is something to lift.
        return lift.isAnything()
                && RefusedOfficers.in(engine.store().chain(row.subject())).refused(command.officer(), lift);
    }

    private Slip slip(Booked booked) {
        SessionId session = booked.session();
        List<CertificateId> sharing = engine.store().certificate(booked.certificate()).stream()
                .flatMap(row -> engine.store().booked(session, SearchKeys.ofNumbers(row)).stream())
                .map(CertificateRecord::id)
                .filter(id -> !id.equals(booked.certificate()))
                .toList();
        SessionRecord day = engine.store().session(session).orElseThrow();
        return new Slip(booked.number(), day.colour(), session, booked.certificate(), sharing);
    }
}
