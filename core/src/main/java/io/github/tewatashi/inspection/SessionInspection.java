package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SessionRecord.State;
import java.util.Optional;

/** One session: planned, dispatched, closed and sealed, in this order, and its row as far as its chain. */
final class SessionInspection implements ChainInspection {

    private final Notebook notebook;
    private final Where.Row rowOf;
    private final Optional<SessionRecord> row;
    private Optional<Digest> plan = Optional.empty();
    private State state = State.SCHEDULED;
    private Optional<Digest> seal = Optional.empty();

    SessionInspection(Notebook notebook, Subject subject, Optional<SessionRecord> row) {
        this.notebook = notebook;
        this.rowOf = new Where.Row(subject);
        this.row = row;
    }

    @Override
    public void next(LedgerEntry entry) {
        boolean begins = plan.isEmpty();
        if (begins != (entry.event() == Event.SCHEDULED) || state == State.CLOSED) {
            notebook.found(Flaw.OUT_OF_ORDER, Where.Entry.of(entry));
        }
        switch (entry.event()) {
            case SCHEDULED -> plan = entry.details().evidence();
            case MANIFEST -> state = State.DISPATCHED;
            case CLOSED -> {
                state = State.CLOSED;
                seal = entry.details().evidence();
                if (!seal.equals(Optional.ofNullable(notebook.seals.get(Replay.session(entry))))) {
                    notebook.found(Flaw.SEAL_DIFFERS, Where.Entry.of(entry));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(Chain end, boolean whole) {
        if (row.isEmpty()) {
            notebook.found(Flaw.CHAIN_WITHOUT_ROW, rowOf);
            return;
        }
        SessionRecord present = row.get();
        if (!present.chain().equals(end)) {
            notebook.found(Flaw.HEAD_DIFFERS, rowOf);
        }
        boolean planned = plan.isEmpty() || plan.get().equals(present.planDigest());
        boolean reached = present.state() == state && present.seal().equals(seal);
        if (!planned || (whole && !reached)) {
            notebook.found(Flaw.SESSION_DIFFERS, rowOf);
        }
    }
}
