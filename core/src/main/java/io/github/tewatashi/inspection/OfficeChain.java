package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.OfficeRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The seals of an office, each over the one before; and every printed one must be among them. */
final class OfficeChain implements ChainInspection {

    private final Notebook notebook;
    private final Set<String> printed;
    private final Set<String> codes = new HashSet<>();
    private final Where.Row rowOf;
    private final OfficeRecord row;
    private Optional<String> counting = Optional.empty();
    private Digest seal = Digest.NONE;
    private Chain end = Chain.EMPTY;
    private boolean whole = true;

    OfficeChain(Notebook notebook, Set<String> printed) {
        this.notebook = notebook;
        this.printed = printed;
        row = notebook.store.office(notebook.office);
        rowOf = new Where.Row(Subject.of(notebook.office));
    }

    @Override
    public void next(LedgerEntry entry) {
        switch (entry.event()) {
            case SEALED -> closing(entry);
            case STOCKTAKING_BEGUN, STOCKTAKEN -> stocktaking(entry);
            default -> {}
        }
    }

    private void stocktaking(LedgerEntry entry) {
        boolean begins = entry.event() == Event.STOCKTAKING_BEGUN;
        Optional<String> id = entry.details().codes().stream().findFirst();
        if (id.isEmpty() || (begins ? counting.isPresent() : !counting.equals(id))) {
            notebook.found(Flaw.OUT_OF_ORDER, Where.Entry.of(entry));
        }
        counting = begins ? id : Optional.empty();
        if (!begins) {
            notebook.sealsComputed++;
            Digest next = entry.details().evidence().orElseThrow();
            if (!id.map(stocktaking -> notebook.safe.seal(stocktaking, seal)).equals(Optional.of(next))) {
                notebook.found(Flaw.SEAL_DIFFERS, Where.Entry.of(entry));
            }
            seal = next;
            codes.add(next.shortCode());
        }
    }

    private void closing(LedgerEntry entry) {
        notebook.sealsComputed++;
        Digest next = entry.details().evidence().orElseThrow();
        if (notebook.seals.put(Replay.session(entry), next) != null) {
            notebook.found(Flaw.OUT_OF_ORDER, Where.Entry.of(entry));
        }
        if (SealRule.isBroken(entry, notebook.store.entries(entry.command()), seal)) {
            notebook.found(Flaw.SEAL_DIFFERS, Where.Entry.of(entry));
        }
        seal = next;
        codes.add(next.shortCode());
    }

    @Override
    public void end(Chain chain, boolean isWhole) {
        end = chain;
        whole = isWhole;
    }

    /** After all chains were read, for an office may have none. */
    void compare() {
        if (!row.chain().equals(end)) {
            notebook.found(Flaw.HEAD_DIFFERS, rowOf);
        }
        if (whole && !row.seal().equals(seal)) {
            notebook.found(Flaw.OFFICE_DIFFERS, rowOf);
        }
        if (row.version() == 0 && !notebook.sessions.isEmpty()) {
            notebook.found(Flaw.CHAIN_WITHOUT_ROW, rowOf);
        }
        if (!codes.containsAll(printed)) {
            notebook.found(Flaw.PRINTED_SEAL_MISSING, rowOf);
        }
    }
}
