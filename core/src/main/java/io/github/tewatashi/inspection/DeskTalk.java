package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.OpenEncounter.Stage;
import java.util.Optional;

/**
 * A desk's encounter as far as the ledger tells it.
 *
 * @param first the entry that began it
 * @param stage what the desk is waiting for
 * @param toConfirm whether the officer was asked to compare the names
 */
record DeskTalk(LedgerEntry first, Stage stage, boolean toConfirm) {

    static DeskTalk begun(LedgerEntry first, Stage stage) {
        return new DeskTalk(first, stage, stage == Stage.CONFIRMATION);
    }

    DeskTalk at(Stage next) {
        return new DeskTalk(first, next, toConfirm || next == Stage.CONFIRMATION);
    }

    /** Whether {@code entry} is of this encounter. */
    boolean isOf(LedgerEntry entry) {
        return first.details().encounter().equals(entry.details().encounter());
    }

    /**
     * Whether a desk's row has this encounter. Who the rivals are, and before the identifier was given whether the names
     * will have to be compared, is in the row alone.
     */
    boolean isSame(OpenEncounter row) {
        return Optional.of(row.id()).equals(first.details().encounter())
                && row.stage() == stage
                && Optional.of(row.slip()).equals(first.details().serial())
                && Optional.of(row.certificate()).equals(first.details().certificate())
                && Optional.of(row.officer()).equals(first.details().officer())
                && row.authorisation().equals(first.details().proxy())
                && row.rivals().isEmpty() != (first.event() == Event.IDENTIFIER_ASKED)
                && (stage == Stage.IDENTIFIER || row.toConfirm() == toConfirm);
    }
}
