package io.github.tewatashi.inspection;

import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.SlipRecord;
import java.util.stream.Stream;

/** The slips' rows: the wrong answers on each are those of the ledger, and none is there that no booking made. */
final class SlipInspection {

    private final Notebook notebook;

    SlipInspection(Notebook notebook) {
        this.notebook = notebook;
    }

    /** After all chains were read. */
    void inspect() {
        try (Stream<SlipRecord> slips = notebook.store.slips(notebook.office)) {
            slips.forEach(this::count);
        }
        if (notebook.slipCounts.isAnySuspicious()) {
            try (Stream<SlipRecord> slips = notebook.store.slips(notebook.office)) {
                slips.filter(slip -> notebook.slipCounts.isSuspicious(slip.session()))
                        .forEach(this::trace);
            }
        }
    }

    private void count(SlipRecord slip) {
        Where here = where(slip);
        notebook.reach(here);
        notebook.slips++;
        notebook.slipCounts.seen(slip.session());
        if (!notebook.wrongAnswers.allow(new Booking(slip.session(), slip.number()), slip.wrongAnswers())) {
            notebook.found(Flaw.SLIP_DIFFERS, here);
        }
    }

    private void trace(SlipRecord slip) {
        if (!CertificateSlips.isMade(notebook, new Booking(slip.session(), slip.number()), slip.certificate())) {
            notebook.found(Flaw.SLIP_WITHOUT_BOOKING, where(slip));
        }
    }

    private static Where where(SlipRecord slip) {
        return new Where.SlipRow(slip.session(), slip.number());
    }
}
