package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.vocabulary.Digest;
import java.util.HashMap;
import java.util.Map;

/**
 * No counter of slip numbers is lower than what it gave away, as the bookings say: it would give a number again (S7).
 */
final class CounterInspection {

    private final Map<Digest, Long> given = new HashMap<>();

    void next(Booked booked) {
        if (booked.counter().isPresent() && booked.reserved().isPresent()) {
            given.merge(booked.counter().get(), booked.reserved().get(), Math::max);
        }
    }

    /** After all chains were read. */
    void compare(OfficeBooks books) {
        Map<Digest, Long> next = new HashMap<>();
        books.store.counters(books.office).forEach((name, number) -> next.put(Booked.counter(name), number));
        given.forEach((counter, last) -> {
            if (next.getOrDefault(counter, 1L) <= last) {
                books.findings.add(Flaw.COUNTER_BEHIND, new Where.Counter(books.office, counter));
            }
        });
    }
}
