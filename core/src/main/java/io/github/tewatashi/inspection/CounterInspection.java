package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.BookingFact.Booked;
import java.util.HashMap;
import java.util.Map;

/**
 * No counter of slip numbers is lower than what it gave away, as the bookings say: it would give a number again (S7).
 */
final class CounterInspection {

    private final Map<String, Long> given = new HashMap<>();

    void next(Booked booked) {
        if (booked.counter().isPresent() && booked.reserved().isPresent()) {
            given.merge(booked.counter().get(), booked.reserved().get(), Math::max);
        }
    }

    /** After all chains were read. */
    void compare(OfficeBooks books) {
        given.forEach((counter, last) -> {
            if (books.store.counter(books.office, counter) <= last) {
                books.findings.add(Flaw.COUNTER_BEHIND, new Where.Counter(books.office, counter));
            }
        });
    }
}
