package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.BookingFact.Booked;
import io.github.tewatashi.fact.CertificateFact;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.Lift;
import io.github.tewatashi.rule.RefusedOfficers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an officer was refused for, that officer does not lift (S5, S12): one certificate's entries, in order. */
final class LiftRule {

    private final OfficeBooks books;
    private final List<LedgerEntry> met = new ArrayList<>();

    LiftRule(OfficeBooks books) {
        this.books = books;
    }

    /** Takes the next entry; whether it lifts what its officer was refused for, given how the certificate stood. */
    boolean isBrokenBy(LedgerEntry entry, CertificateState before) {
        if (entry.fact() instanceof HindranceMet) {
            met.add(entry);
        }
        return !met.isEmpty()
                && entry.fact() instanceof CertificateFact fact
                && new RefusedOfficers(met).refused(entry.officer(), lift(before, fact));
    }

    private Lift lift(CertificateState before, CertificateFact fact) {
        Optional<SlipRecord> slip =
                before.booking().flatMap(booking -> books.store.slip(booking.session(), booking.number()));
        Optional<LocalDate> day = fact instanceof Booked booked
                ? books.rows.session(booked.session()).map(SessionRecord::date)
                : Optional.empty();
        return Lift.of(before, fact, slip, day);
    }
}
