package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.words.CertificateId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The slips of one certificate: each booking made one, with a number that its session never gave before (S7). */
final class CertificateSlips {

    private final Notebook notebook;
    private final Map<Booking, LedgerEntry> made = new LinkedHashMap<>();
    private final Set<Booking> voided = new LinkedHashSet<>();

    CertificateSlips(Notebook notebook) {
        this.notebook = notebook;
    }

    void made(LedgerEntry booked) {
        Booking slip = Replay.booking(booked);
        notebook.slipCounts.made(slip.session());
        if (made.put(slip, booked) != null) {
            notebook.found(Flaw.NUMBER_GIVEN_TWICE, Where.Entry.of(booked));
        }
    }

    void voided(LedgerEntry entry) {
        Booking slip = Replay.booking(entry);
        if (!made.containsKey(slip) || !voided.add(slip)) {
            notebook.found(Flaw.OUT_OF_ORDER, Where.Entry.of(entry));
        }
    }

    void end() {
        made.forEach(this::compare);
    }

    private void compare(Booking slip, LedgerEntry booked) {
        Where.SlipRow where = new Where.SlipRow(slip.session(), slip.serial());
        Optional<SlipRecord> row = notebook.store.slip(slip.session(), slip.serial());
        if (row.isEmpty()) {
            notebook.found(Flaw.SLIP_MISSING, where);
            notebook.slipCounts.suspect(slip.session());
            return;
        }
        SlipRecord present = row.get();
        boolean same = present.office().equals(notebook.office)
                && Subject.of(present.certificate()).equals(booked.subject())
                && present.issuedAt().equals(booked.at())
                && present.valid() != voided.contains(slip);
        if (same) {
            return;
        }
        notebook.slipCounts.suspect(slip.session());
        if (!Subject.of(present.certificate()).equals(booked.subject())
                && isMade(notebook, slip, present.certificate())) {
            notebook.found(Flaw.NUMBER_GIVEN_TWICE, Where.Entry.of(booked));
        } else {
            notebook.found(Flaw.SLIP_DIFFERS, where);
        }
    }

    /** Whether the ledger has a booking of {@code certificate} that made {@code slip}. */
    static boolean isMade(Notebook notebook, Booking slip, CertificateId certificate) {
        try (Stream<LedgerEntry> chain = notebook.store.chain(Subject.of(certificate))) {
            return chain.anyMatch(entry -> entry.event() == Event.BOOKED
                    && Form.fits(entry)
                    && Replay.booking(entry).equals(slip));
        }
    }
}
