package io.github.tewatashi.inspection;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.OfficeId;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One office: its ledger, chain after chain, beside its certificates in the same order; then its slips. */
final class OfficeInspection {

    private final Notebook notebook;
    private final Set<String> printedSeals;
    private Optional<PeriodNotes> notes = Optional.empty();

    OfficeInspection(Store store, OfficeId office, Set<String> printedSeals) {
        this.notebook = new Notebook(store, office);
        this.printedSeals = printedSeals;
    }

    InspectionReport inspect() {
        Unreadable.catching(this::read, notebook::unreadable);
        return notebook.report();
    }

    /** The same, and what is noted of a period on the way. */
    PeriodReport inspect(Period period, Attention attention) {
        PeriodNotes noted = new PeriodNotes(notebook, period, attention);
        notes = Optional.of(noted);
        return noted.report(notebook, inspect());
    }

    private void read() {
        notebook.open();
        OfficeChain seals = new OfficeChain(notebook, printedSeals);
        try (Stream<LedgerEntry> ledger = notebook.store.ledger(notebook.office);
                Stream<? extends PaperRecord> rows = notebook.store.certificates(notebook.office);
                Stream<ErasedRecord> erased = notebook.store.erased(notebook.office)) {
            Iterator<PaperRecord> papers = Iterators.mergeSorted(
                    List.of(rows.iterator(), erased.iterator()), Comparator.comparing(PaperRecord::subject));
            readChains(Iterators.peekingIterator(ledger.iterator()), Iterators.peekingIterator(papers), seals);
        }
        seals.compare();
        notebook.rowsWithoutChain();
        new SlipInspection(notebook).inspect();
        notebook.balance();
    }

    private void readChains(PeekingIterator<LedgerEntry> ledger, PeekingIterator<PaperRecord> rows, OfficeChain seals) {
        while (ledger.hasNext()) {
            Subject subject = ledger.peek().subject();
            notebook.chains++;
            ChainInspection inspection = switch (subject.kind()) {
                case CERTIFICATE -> new CertificateInspection(notebook, subject, row(subject, rows));
                case DESK -> new DeskInspection(notebook, subject, notebook.desk(subject));
                case OFFICE -> subject.equals(Subject.of(notebook.office)) ? seals : new StrayChain(notebook, subject);
                case SESSION -> new SessionInspection(notebook, subject, notebook.session(subject));
            };
            readChain(ledger, subject, inspection);
        }
        while (rows.hasNext()) {
            withoutChain(rows.next());
        }
    }

    private void readChain(PeekingIterator<LedgerEntry> ledger, Subject subject, ChainInspection inspection) {
        Links links = new Links(notebook);
        boolean whole = true;
        while (ledger.hasNext() && ledger.peek().subject().equals(subject)) {
            LedgerEntry entry = ledger.next();
            Where here = Where.Entry.of(entry);
            notebook.reach(here);
            notebook.entries++;
            links.follow(entry);
            if (!Form.fits(entry)) {
                notebook.found(Flaw.ENTRY_MALFORMED, here);
                whole = false;
            } else {
                inspectAlone(entry, here);
            }
            whole &= links.isWhole();
            if (whole) {
                inspection.next(entry);
                notes.ifPresent(noted -> noted.next(entry));
            }
        }
        inspection.end(links.end(), whole);
    }

    /** What an entry shows by itself. */
    private void inspectAlone(LedgerEntry entry, Where here) {
        entry.details().movement().ifPresent(notebook::moved);
        OverrideRule.broken(entry).ifPresent(flaw -> notebook.found(flaw, here));
        if (RemarkRule.isBroken(entry, notebook.store)) {
            notebook.found(Flaw.REMARK_ALTERED, here);
        }
    }

    /** The row of a certificate; those passed on the way there have no chain. */
    private Optional<PaperRecord> row(Subject subject, PeekingIterator<PaperRecord> rows) {
        while (rows.hasNext() && rows.peek().subject().compareTo(subject) < 0) {
            withoutChain(rows.next());
        }
        if (!rows.hasNext() || !rows.peek().subject().equals(subject)) {
            return Optional.empty();
        }
        PaperRecord row = rows.next();
        notebook.lies(row.standing().place());
        return Optional.of(row);
    }

    private void withoutChain(PaperRecord row) {
        notebook.reach(new Where.Row(row.subject()));
        notebook.lies(row.standing().place());
        notebook.found(Flaw.ROW_WITHOUT_CHAIN, new Where.Row(row.subject()));
    }
}
