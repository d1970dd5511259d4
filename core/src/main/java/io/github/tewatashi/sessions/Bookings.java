package io.github.tewatashi.sessions;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
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
            CertificateId certificate,
            SessionId session,
            By by,
            BiFunction<CertificateRecord, SessionRecord, Optional<Reason>> hindrance) {
        return engine.onCertificate(
                        certificate,
                        by,
                        (command, row) -> engine.store()
                                .session(session)
                                .map(day -> decide(command, row, day, hindrance.apply(row, day)))
                                .orElseGet(() -> Decision.nothing(Reason.UNKNOWN_SESSION)))
                .in(session)
                .outcome(Booked.class, this::slip);
    }

    private Decision decide(Command command, CertificateRecord row, SessionRecord day, Optional<Reason> hindrance) {
        if (hindrance.isPresent()) {
            // Kept: what hinders now may not hinder later, and a command that was refused stays refused (S9). A booking
            // that is repeated is hindered by what it did the first time; its commit is found repeated.
            return BookingDecisions.refuse(command, row, day.id(), hindrance.get());
        }
        SerialNumber number = serials.allocate(new SerialRequest(day.office(), day.id(), day.date()), engine.store());
        Optional<SlipRecord> oldSlip =
                row.state().booking().flatMap(booking -> engine.store().slip(booking.session(), booking.number()));
        boolean numberInUse = engine.store().slip(day.id(), number).isPresent();
        return BookingDecisions.book(command, row, day, number, numberInUse, oldSlip);
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
