package io.github.tewatashi.inspection;

import io.github.tewatashi.fact.DeskFact.ConfirmationAsked;
import io.github.tewatashi.fact.DeskFact.Ended;
import io.github.tewatashi.fact.DeskFact.IdentifierAsked;
import io.github.tewatashi.fact.DeskFact.Matched;
import io.github.tewatashi.fact.DeskFact.NameConfirmed;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.HandOverFact.HandedOver;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Optional;

/**
 * One desk: one encounter at a time (S10), each step after the one before, and the row's encounter that of the ledger.
 */
final class DeskInspection implements ChainInspection {

    private final OfficeBooks books;
    private final Where.Row rowOf;
    private final Optional<DeskRecord> row;

    /** The encounter that the desk has by its own chain, which does not tell what became of a paper. */
    private Optional<OpenEncounter> open = Optional.empty();

    DeskInspection(OfficeBooks books, Subject subject, Optional<DeskRecord> row) {
        this.books = books;
        this.rowOf = new Where.Row(subject);
        this.row = row;
    }

    @Override
    public void next(LedgerEntry entry) {
        books.wrongAnswers.next(entry);
        Fact fact = entry.fact();
        if (begins(fact)) {
            if (open.filter(last -> !isOverBefore(last, entry)).isPresent()) {
                books.findings.add(Flaw.ENCOUNTERS_OVERLAP, entry);
            }
        } else if (!isInOrder(fact)) {
            books.findings.add(Flaw.OUT_OF_ORDER, entry);
        }
        open = after(fact, open, entry);
    }

    @Override
    public void end(Chain end, boolean whole) {
        if (row.isEmpty()) {
            books.findings.add(Flaw.CHAIN_WITHOUT_ROW, rowOf);
            return;
        }
        if (!row.get().chain().equals(end)) {
            books.findings.add(Flaw.HEAD_DIFFERS, rowOf);
        }
        if (whole && !row.get().open().equals(withItsPaper())) {
            books.findings.add(Flaw.DESK_DIFFERS, rowOf);
        }
    }

    /** A question for an identifier begins an encounter; a question for the names or a match does, or answers one. */
    private boolean begins(Fact fact) {
        return fact instanceof IdentifierAsked
                || ((fact instanceof ConfirmationAsked || fact instanceof Matched)
                        && !isAt((Fact.Step) fact, Stage.IDENTIFIER));
    }

    private boolean isInOrder(Fact fact) {
        if (fact instanceof NameConfirmed confirmed) {
            return isAt(confirmed, Stage.CONFIRMATION);
        }
        return !(fact instanceof Ended ended) || isOf(ended);
    }

    private boolean isOf(Fact.Step step) {
        return open.filter(encounter -> encounter.id().equals(step.encounter())).isPresent();
    }

    private boolean isAt(Fact.Step step, Stage stage) {
        return isOf(step)
                && open.filter(encounter -> encounter.stage() == stage).isPresent();
    }

    /** An encounter that did not end at the desk ended with its paper, in the certificate's chain. */
    private boolean isOverBefore(OpenEncounter last, LedgerEntry next) {
        return books.history(last.id()).stream()
                .filter(entry -> entry.fact() instanceof HandOverFact && !(entry.fact() instanceof HandedOver))
                .anyMatch(end -> !end.at().isAfter(next.at()));
    }

    /** The desk's encounter after what became of its paper. */
    private Optional<OpenEncounter> withItsPaper() {
        Optional<OpenEncounter> now = open;
        if (open.isPresent()) {
            for (LedgerEntry entry : books.history(open.get().id())) {
                now = entry.fact() instanceof HandOverFact moved ? after(moved, now, entry) : now;
            }
        }
        return now;
    }

    private static Optional<OpenEncounter> after(Fact fact, Optional<OpenEncounter> open, LedgerEntry entry) {
        return fact instanceof Fact.OnDesk onDesk ? onDesk.after(open, entry.officer()) : open;
    }
}
