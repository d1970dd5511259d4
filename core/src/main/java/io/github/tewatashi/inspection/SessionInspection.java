package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Optional;

/** One session: planned, dispatched, closed and sealed, in this order, and its row as far as its chain. */
final class SessionInspection implements ChainInspection {

    private final OfficeBooks books;
    private final Where.Row rowOf;
    private final Optional<SessionRecord> row;
    private Optional<Digest> plan = Optional.empty();
    private SessionState state = SessionState.SCHEDULED;

    SessionInspection(OfficeBooks books, Subject subject, Optional<SessionRecord> row) {
        this.books = books;
        this.rowOf = new Where.Row(subject);
        this.row = row;
    }

    @Override
    public void next(LedgerEntry entry) {
        Fact fact = entry.fact();
        boolean begins = plan.isEmpty();
        if (begins != (fact instanceof SessionFact.Scheduled) || state.isClosed()) {
            books.findings.add(Flaw.OUT_OF_ORDER, entry);
        }
        if (fact instanceof SessionFact.Scheduled scheduled) {
            plan = Optional.of(scheduled.plan());
        } else if (fact instanceof SessionFact.Closed closed && !isSeal(closed)) {
            books.findings.add(Flaw.SEAL_DIFFERS, entry);
        }
        if (fact instanceof SessionFact own) {
            state = own.after(state);
        }
    }

    @Override
    public void end(Chain end, boolean whole) {
        if (row.isEmpty()) {
            books.findings.add(Flaw.CHAIN_WITHOUT_ROW, rowOf);
            return;
        }
        SessionRecord present = row.get();
        if (!present.chain().equals(end)) {
            books.findings.add(Flaw.HEAD_DIFFERS, rowOf);
        }
        boolean planned = plan.isEmpty() || plan.get().equals(present.planDigest());
        if (!planned || (whole && !present.state().equals(state))) {
            books.findings.add(Flaw.SESSION_DIFFERS, rowOf);
        }
    }

    private boolean isSeal(SessionFact.Closed closed) {
        return closed.seal().equals(books.seals.get(closed.session()));
    }
}
