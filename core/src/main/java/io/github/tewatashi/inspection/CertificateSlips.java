package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.BookingFact.SlipVoided;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.EntryForm;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The slips of one certificate: each booking made one, with a number that its session never gave before (S7). */
final class CertificateSlips {

    private final OfficeBooks books;
    private final Map<Booking, LedgerEntry> made = new LinkedHashMap<>();
    private final Set<Booking> voided = new LinkedHashSet<>();

    CertificateSlips(OfficeBooks books) {
        this.books = books;
    }

    /** The next entry of the chain. */
    void next(LedgerEntry entry) {
        if (entry.fact() instanceof Booked booked) {
            books.slipCounts.made(booked.session());
            if (made.put(booked.slip(), entry) != null) {
                books.findings.add(Flaw.NUMBER_GIVEN_TWICE, entry);
            }
        } else if (entry.fact() instanceof SlipVoided gone) {
            if (!made.containsKey(gone.slip()) || !voided.add(gone.slip())) {
                books.findings.add(Flaw.OUT_OF_ORDER, entry);
            }
        }
    }

    /** After the last entry. */
    void end() {
        made.forEach(this::compare);
    }

    private void compare(Booking slip, LedgerEntry booked) {
        Where.SlipRow where = new Where.SlipRow(slip.session(), slip.number());
        Optional<SlipRecord> row = books.store.slip(slip.session(), slip.number());
        if (row.isEmpty()) {
            books.findings.add(Flaw.SLIP_MISSING, where);
            books.slipCounts.suspect(slip.session());
            return;
        }
        SlipRecord present = row.get();
        boolean own = Subject.of(present.certificate()).equals(booked.subject());
        if (own
                && present.office().equals(books.office)
                && present.issuedAt().equals(booked.at())
                && present.state().valid() != voided.contains(slip)) {
            return;
        }
        books.slipCounts.suspect(slip.session());
        if (!own && isMade(books, slip, present.certificate())) {
            books.findings.add(Flaw.NUMBER_GIVEN_TWICE, booked);
        } else {
            books.findings.add(Flaw.SLIP_DIFFERS, where);
        }
    }

    /** Whether the ledger has a booking of {@code certificate} that made {@code slip}. */
    static boolean isMade(OfficeBooks books, Booking slip, CertificateId certificate) {
        try (Stream<LedgerEntry> chain = books.store.chain(Subject.of(certificate))) {
            return chain.anyMatch(entry -> entry.fact() instanceof Booked booked
                    && booked.slip().equals(slip)
                    && EntryForm.isWellFormed(entry));
        }
    }
}
