package io.github.tewatashi.sessions;

import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.serial.SerialCounters;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.Optional;

/**
 * The counters of a store while one number is taken, which remember what they were asked for: the booking's entry says
 * so, and by it a counter that was lowered afterwards is found (S7).
 *
 * <p>Two of them over one store are equal, so that whoever keeps a block of numbers for a store finds it again.
 */
final class AskedCounters implements SerialCounters {

    private final SerialCounters store;
    private Optional<Digest> counter = Optional.empty();
    private Optional<Long> reserved = Optional.empty();

    AskedCounters(SerialCounters store) {
        this.store = store;
    }

    @Override
    public long reserve(OfficeId office, String name, int count) {
        long first = store.reserve(office, name, count);
        counter = Optional.of(Booked.counter(name));
        reserved = Optional.of(first + count - 1);
        return first;
    }

    @Override
    public boolean isGiven(OfficeId office, SerialNumber number) {
        return store.isGiven(office, number);
    }

    /** The booking with a number that was taken from these counters. */
    Booked booked(CertificateId certificate, SessionId session, SerialNumber number) {
        return new Booked(certificate, session, number, counter, reserved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskedCounters asked && asked.store.equals(store);
    }

    @Override
    public int hashCode() {
        return store.hashCode();
    }
}
