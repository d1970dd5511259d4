package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.OpenEncounter.Stage;
import java.util.List;
import java.util.Optional;

/** One desk: one encounter at a time (S10), each step after the one before, and the row's encounter that of the ledger. */
final class DeskInspection implements ChainInspection {

    private final Notebook notebook;
    private final Where.Row rowOf;
    private final Optional<DeskRecord> row;
    private Optional<DeskTalk> talk = Optional.empty();

    DeskInspection(Notebook notebook, Subject subject, Optional<DeskRecord> row) {
        this.notebook = notebook;
        this.rowOf = new Where.Row(subject);
        this.row = row;
    }

    @Override
    public void next(LedgerEntry entry) {
        notebook.wrongAnswers.next(entry);
        switch (entry.event()) {
            case IDENTIFIER_ASKED -> begin(entry, Stage.IDENTIFIER);
            case CONFIRMATION_ASKED -> beginOrGoOn(entry, Stage.CONFIRMATION);
            case MATCHED -> beginOrGoOn(entry, Stage.PAPER);
            case NAME_CONFIRMED -> {
                require(isAt(entry, Stage.CONFIRMATION), entry);
                talk = talk.map(t -> t.at(Stage.PAPER));
            }
            case ENDED -> {
                require(isOf(entry), entry);
                talk = Optional.empty();
            }
            case REFUSED -> {
                // A refused beginning or override is not of the encounter that the desk has, and leaves it as it is.
                if (isOf(entry) && entry.details().second().isEmpty()) {
                    talk = Optional.empty();
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
        if (!row.get().chain().equals(end)) {
            notebook.found(Flaw.HEAD_DIFFERS, rowOf);
        }
        if (whole && !isSame(now(), row.get().open())) {
            notebook.found(Flaw.DESK_DIFFERS, rowOf);
        }
    }

    /** The identifier goes on with the encounter that it was asked in; any other answer begins one. */
    private void beginOrGoOn(LedgerEntry entry, Stage stage) {
        if (isAt(entry, Stage.IDENTIFIER)) {
            talk = talk.map(t -> t.at(stage));
        } else {
            begin(entry, stage);
        }
    }

    private void begin(LedgerEntry entry, Stage stage) {
        // An encounter that did not end at the desk ended with its paper, in the certificate's chain.
        boolean over = talk.stream()
                .allMatch(last -> history(last).stream().anyMatch(e -> isEnd(e) && !e.at().isAfter(entry.at())));
        if (!over) {
            notebook.found(Flaw.ENCOUNTERS_OVERLAP, Where.Entry.of(entry));
        }
        talk = Optional.of(DeskTalk.begun(entry, stage));
    }

    /** The encounter after what became of its paper. */
    private Optional<DeskTalk> now() {
        return talk.flatMap(last -> {
            List<LedgerEntry> history = history(last);
            if (history.stream().anyMatch(DeskInspection::isEnd)) {
                return Optional.empty();
            }
            boolean handedOver = history.stream().anyMatch(e -> e.event() == Event.HANDED_OVER);
            return Optional.of(handedOver ? last.at(Stage.RECEIPT) : last);
        });
    }

    private static boolean isSame(Optional<DeskTalk> talk, Optional<OpenEncounter> open) {
        return talk.isPresent() == open.isPresent()
                && talk.stream().allMatch(t -> open.filter(t::isSame).isPresent());
    }

    private List<LedgerEntry> history(DeskTalk of) {
        return notebook.store.history(of.first().details().encounter().orElseThrow());
    }

    private static boolean isEnd(LedgerEntry entry) {
        return switch (entry.event()) {
            case RECEIVED, HANDED_BACK, DISPUTED -> true;
            default -> false;
        };
    }

    private boolean isOf(LedgerEntry entry) {
        return talk.filter(t -> t.isOf(entry)).isPresent();
    }

    private boolean isAt(LedgerEntry entry, Stage stage) {
        return isOf(entry) && talk.filter(t -> t.stage() == stage).isPresent();
    }

    private void require(boolean inOrder, LedgerEntry entry) {
        if (!inOrder) {
            notebook.found(Flaw.OUT_OF_ORDER, Where.Entry.of(entry));
        }
    }
}
