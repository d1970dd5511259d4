package io.github.tewatashi.inspection;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.rule.ChainCheck;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One office: its ledger, chain after chain, beside its certificates in the same order; then its slips. */
final class OfficeInspection {

    private final OfficeBooks books;
    private final Set<String> printedSeals;

    OfficeInspection(Store store, OfficeId office, Set<String> printedSeals) {
        this.books = new OfficeBooks(store, office);
        this.printedSeals = printedSeals;
    }

    InspectionReport inspect() {
        try {
            read();
        } catch (RuntimeException e) {
            if (!StoreException.tellsOfUnreadableRow(e)) {
                throw e;
            }
            books.findings.addUnreadable();
        }
        return books.report();
    }

    private void read() {
        books.open();
        SealInspection seals = new SealInspection(books, printedSeals);
        try (Stream<LedgerEntry> ledger = books.store.ledger(books.office);
                Stream<? extends PaperRecord> rows = books.store.certificates(books.office);
                Stream<ErasedRecord> erased = books.store.erased(books.office)) {
            PeekingIterator<PaperRecord> papers = Iterators.peekingIterator(Iterators.mergeSorted(
                    List.of(rows.iterator(), erased.iterator()), Comparator.comparing(PaperRecord::subject)));
            readChains(Iterators.peekingIterator(ledger.iterator()), papers, seals);
        }
        seals.compare();
        books.rows
                .withoutChain()
                .forEach(subject -> books.findings.add(Flaw.ROW_WITHOUT_CHAIN, new Where.Row(subject)));
        new SlipInspection(books).inspect();
        books.balance();
    }

    private void readChains(
            PeekingIterator<LedgerEntry> ledger, PeekingIterator<PaperRecord> papers, SealInspection seals) {
        while (ledger.hasNext()) {
            Subject subject = ledger.peek().subject();
            books.chains++;
            ChainInspection inspection = switch (subject.kind()) {
                case CERTIFICATE -> new CertificateInspection(books, subject, row(subject, papers));
                case DESK -> new DeskInspection(books, subject, books.rows.deskOf(subject));
                case OFFICE -> subject.equals(Subject.of(books.office)) ? seals : new StrayChain(books, subject);
                case SESSION -> new SessionInspection(books, subject, books.rows.sessionOf(subject));
            };
            readChain(ledger, subject, inspection);
        }
        while (papers.hasNext()) {
            withoutChain(papers.next());
        }
    }

    private void readChain(PeekingIterator<LedgerEntry> ledger, Subject subject, ChainInspection inspection) {
        ChainCheck chain = new ChainCheck();
        while (ledger.hasNext() && ledger.peek().subject().equals(subject)) {
            LedgerEntry entry = ledger.next();
            books.findings.reach(Where.Entry.of(entry));
            books.entries++;
            Set<ChainCheck.Fault> faults = chain.next(entry);
            faults.forEach(fault -> books.findings.add(flaw(fault), entry));
            if (!faults.contains(ChainCheck.Fault.MALFORMED)) {
                inspectAlone(entry);
            }
            if (chain.isWhole()) {
                inspection.next(entry);
            }
        }
        inspection.end(chain.end(), chain.isWhole());
    }

    /** What an entry shows by itself. */
    private void inspectAlone(LedgerEntry entry) {
        entry.fact(Fact.Moves.class).ifPresent(moves -> books.custody.moved(moves.movement()));
        OverrideRule.broken(entry).ifPresent(flaw -> books.findings.add(flaw, entry));
        if (RemarkRule.isBroken(entry, books.store)) {
            books.findings.add(Flaw.REMARK_ALTERED, entry);
        }
    }

    private static Flaw flaw(ChainCheck.Fault fault) {
        return switch (fault) {
            case BROKEN -> Flaw.CHAIN_BROKEN;
            case ALTERED -> Flaw.ENTRY_ALTERED;
            case MALFORMED -> Flaw.ENTRY_MALFORMED;
        };
    }

    /** The row of a certificate; those passed on the way there have no chain. */
    private Optional<PaperRecord> row(Subject subject, PeekingIterator<PaperRecord> papers) {
        while (papers.hasNext() && papers.peek().subject().compareTo(subject) < 0) {
            withoutChain(papers.next());
        }
        if (!papers.hasNext() || !papers.peek().subject().equals(subject)) {
            return Optional.empty();
        }
        PaperRecord row = papers.next();
        books.custody.lies(row.state().place());
        return Optional.of(row);
    }

    private void withoutChain(PaperRecord row) {
        Where here = new Where.Row(row.subject());
        books.findings.reach(here);
        books.custody.lies(row.state().place());
        books.findings.add(Flaw.ROW_WITHOUT_CHAIN, here);
    }
}
