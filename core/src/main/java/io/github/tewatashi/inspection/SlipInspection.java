package io.github.tewatashi.inspection;

import io.github.tewatashi.record.SlipRecord;
import java.util.stream.Stream;

/** The slips' rows: the wrong answers on each are those of the ledger, and none is there that no booking made. */
final class SlipInspection {

    private final OfficeBooks books;

    SlipInspection(OfficeBooks books) {
        this.books = books;
    }

    /** After all chains were read. */
    void inspect() {
        try (Stream<SlipRecord> slips = books.store.slips(books.office)) {
            slips.forEach(this::count);
        }
        if (books.slipCounts.isAnySuspicious()) {
            try (Stream<SlipRecord> slips = books.store.slips(books.office)) {
                slips.filter(slip -> books.slipCounts.isSuspicious(slip.session()))
                        .forEach(this::trace);
            }
        }
    }

    private void count(SlipRecord slip) {
        books.findings.reach(where(slip));
        books.slips++;
        books.slipCounts.seen(slip.session());
        if (!books.wrongAnswers.allow(slip.booking(), slip.state().wrongAnswers())) {
            books.findings.add(Flaw.SLIP_DIFFERS, where(slip));
        }
    }

    private void trace(SlipRecord slip) {
        if (!CertificateSlips.isMade(books, slip.booking(), slip.certificate())) {
            books.findings.add(Flaw.SLIP_WITHOUT_BOOKING, where(slip));
        }
    }

    private static Where where(SlipRecord slip) {
        return new Where.SlipRow(slip.session(), slip.number());
    }
}
