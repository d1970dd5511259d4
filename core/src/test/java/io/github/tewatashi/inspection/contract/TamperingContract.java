package io.github.tewatashi.inspection.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Flaw;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.inspection.contract.Edits.Edit;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.vocabulary.Subject;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S8: every row, entry and field of a day, tampered with one at a time, is found, and at the right place. */
public abstract class TamperingContract {

    /** Fields that place an entry in its chain or office: a change of one shows as a gap where it was. */
    private static final Set<String> PLACING = Set.of("number", "office.value");

    /** A store with nothing in it. */
    protected abstract Store emptyStore();

    private Books day() {
        Store store = emptyStore();
        new SmallDay(store).play();
        Books books = Books.of(store);
        assertThat(books.inspect().findings()).isEmpty();
        return books;
    }

    @Test
    void every_field_of_every_entry() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        int edits = 0;
        for (int i = 0; i < day.entries.size(); i++) {
            LedgerEntry entry = day.entries.get(i);
            for (Edit<LedgerEntry> edit : Edits.ofEntry(entry)) {
                Books books = day.copy();
                books.entries.set(i, edit.edited());
                boolean placed = PLACING.contains(edit.path())
                        || !edit.edited().subject().equals(entry.subject());
                Predicate<Finding> there = placed ? names(entry.subject()) : at(entry);
                expect(books, there, entry + " " + edit.path(), missed);
                edits++;
            }
        }
        assertThat(missed).isEmpty();
        assertThat(edits).isGreaterThan(20 * day.entries.size());
    }

    @Test
    void every_entry_changed_together_with_its_own_digest() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < day.entries.size(); i++) {
            LedgerEntry entry = day.entries.get(i);
            Books books = day.copy();
            books.entries.set(i, later(entry).sealed());
            Where next = new Where.Entry(entry.subject(), entry.number() + 1);
            Where row = new Where.Row(entry.subject());
            expect(
                    books,
                    finding -> (finding.flaw() == Flaw.CHAIN_BROKEN
                                    && finding.where().equals(next))
                            || (finding.flaw() == Flaw.HEAD_DIFFERS
                                    && finding.where().equals(row)),
                    entry.toString(),
                    missed);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_entry_deleted() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        for (LedgerEntry entry : day.entries) {
            Books books = day.copy();
            books.entries.remove(entry);
            expect(books, names(entry.subject()), entry.toString(), missed);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_entry_doubled_and_every_two_neighbours_swapped() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < day.entries.size(); i++) {
            LedgerEntry entry = day.entries.get(i);
            Books doubled = day.copy();
            doubled.entries.add(entry);
            expect(doubled, at(entry), entry + " doubled", missed);

            LedgerEntry next = day.entries.get((i + 1) % day.entries.size());
            Books swapped = day.copy();
            swapped.entries.set(i, inPlaceOf(entry, next));
            swapped.entries.set((i + 1) % day.entries.size(), inPlaceOf(next, entry));
            expect(swapped, at(entry), entry + " swapped", missed);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_field_of_every_row() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        int edits = 0;
        for (int i = 0; i < day.rows.size(); i++) {
            StoredRecord row = day.rows.get(i);
            for (Edit<?> edit : edits(row)) {
                Books books = day.copy();
                books.rows.set(i, (StoredRecord) edit.edited());
                expect(books, names(row), name(row) + " " + edit.path(), missed);
                edits++;
            }
        }
        assertThat(missed).isEmpty();
        assertThat(edits).isGreaterThan(10 * day.rows.size());
    }

    @Test
    void every_row_deleted() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        for (StoredRecord row : day.rows) {
            Books books = day.copy();
            books.rows.remove(row);
            expect(books, names(row), name(row), missed);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_face_blanked_by_hand() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        List<CertificateRecord> papers = day.all(CertificateRecord.class).toList();
        assertThat(papers).hasSize(10);
        for (CertificateRecord paper : papers) {
            Books books = day.copy();
            books.rows.set(
                    books.rows.indexOf(paper),
                    new ErasedRecord(paper.id(), paper.office(), paper.state(), paper.chain(), paper.version()));
            expect(books, is(Flaw.ERASED_UNRECORDED, paper), name(paper), missed);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_face_that_came_back_after_its_erasure() {
        Books day = day();
        List<String> missed = new ArrayList<>();
        List<ErasedRecord> erased = day.all(ErasedRecord.class).toList();
        assertThat(erased).hasSize(2);
        Certificate any =
                day.all(CertificateRecord.class).findFirst().orElseThrow().certificate();
        for (ErasedRecord row : erased) {
            Books books = day.copy();
            Certificate again = new Certificate(row.id(), row.office(), any.holder(), any.face());
            books.rows.set(
                    books.rows.indexOf(row),
                    new CertificateRecord(again, "salt", Optional.empty(), row.state(), row.chain(), row.version()));
            expect(books, is(Flaw.FACE_AFTER_ERASURE, row), name(row), missed);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void every_remark() {
        Books day = day();
        assertThat(day.remarks).hasSizeGreaterThan(6);
        for (var command : day.remarks.keySet()) {
            Books books = day.copy();
            books.remarks.put(command, "other words");
            List<Where> entries = day.entries.stream()
                    .filter(e -> e.command().equals(command))
                    .<Where>map(e -> new Where.Entry(e.subject(), e.number()))
                    .toList();
            assertThat(books.inspect().findings())
                    .singleElement()
                    .satisfies(f -> assertThat(f.flaw()).isEqualTo(Flaw.REMARK_ALTERED))
                    .satisfies(f -> assertThat(entries).contains(f.where()));
            books.remarks.remove(command);
            assertThat(books.inspect().isSound()).isTrue();
        }
    }

    @Test
    void every_entry_that_cannot_be_read_is_found_after_the_one_before() {
        Books day = day();
        List<LedgerEntry> ledger = day.inOrder();
        for (int i = 0; i < ledger.size(); i++) {
            LedgerEntry unreadable = ledger.get(i);
            Store store = failing(day, "ledger", unreadable, new IllegalArgumentException("no such event"));
            List<Finding> findings = new Inspection(store).inspect().findings();
            assertThat(findings).extracting(Finding::flaw).containsExactly(Flaw.UNREADABLE);
            if (i > 0) {
                LedgerEntry last = ledger.get(i - 1);
                assertThat(findings.get(0).where())
                        .isEqualTo(new Where.After(new Where.Entry(last.subject(), last.number())));
            }
        }
    }

    @Test
    void a_row_that_cannot_be_read_is_found_and_a_store_that_fails_is_not_taken_for_one() {
        Books day = day();
        for (String stream : List.of("certificates", "sessions", "slips")) {
            StoreException unreadable =
                    new StoreException(StoreException.Known.NOT_HAPPENED, "a row", new IllegalStateException("row"));
            assertThat(new Inspection(failing(day, stream, null, unreadable))
                            .inspect()
                            .findings())
                    .extracting(Finding::flaw)
                    .containsExactly(Flaw.UNREADABLE);
            StoreException gone =
                    new StoreException(StoreException.Known.NOT_HAPPENED, "gone", new IOException("gone"));
            Inspection broken = new Inspection(failing(day, stream, null, gone));
            assertThatThrownBy(broken::inspect).isSameAs(gone);
        }
    }

    private static Store failing(Books day, String stream, Object before, RuntimeException failure) {
        Store store = day.asStore();
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(store, arguments);
                        return method.getName().equals(stream) && answer instanceof Stream<?> rows
                                ? rows.peek(row -> {
                                    if (before == null || row.equals(before)) {
                                        throw failure;
                                    }
                                })
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** All edits but those of what only the row knows, and of versions, which say nothing of papers. */
    private static List<? extends Edit<?>> edits(StoredRecord row) {
        return Edits.of((Record) row).stream()
                .filter(edit -> !edit.path().equals("version"))
                .filter(edit -> !isKnownToTheRowAlone(row, edit.path()))
                .toList();
    }

    private static boolean isKnownToTheRowAlone(StoredRecord row, String path) {
        if (!(row instanceof DeskRecord desk) || desk.open().isEmpty()) {
            return false;
        }
        OpenEncounter open = desk.open().get();
        return (path.equals("open.rivals") && !open.rivals().isEmpty())
                || (path.equals("open.toConfirm") && open.stage() == OpenEncounter.Stage.IDENTIFIER);
    }

    private static void expect(Books books, Predicate<Finding> there, String what, List<String> missed) {
        InspectionReport report = books.inspect();
        if (report.findings().stream().noneMatch(there)) {
            missed.add(what + ": " + report.findings());
        }
    }

    private static Predicate<Finding> is(Flaw flaw, PaperRecord row) {
        return names(row).and(finding -> finding.flaw() == flaw);
    }

    private static Predicate<Finding> at(LedgerEntry entry) {
        return finding -> finding.where().equals(new Where.Entry(entry.subject(), entry.number()));
    }

    private static Predicate<Finding> names(Subject subject) {
        return finding -> finding.where() instanceof Where.Row row
                ? row.subject().equals(subject)
                : finding.where() instanceof Where.Entry entry
                        && entry.subject().equals(subject);
    }

    private static Predicate<Finding> names(StoredRecord row) {
        if (row instanceof SlipRecord slip) {
            return finding -> finding.where().equals(new Where.SlipRow(slip.session(), slip.number()));
        }
        return finding -> finding.where().equals(new Where.Row(subject(row)));
    }

    private static String name(StoredRecord row) {
        return row instanceof SlipRecord slip
                ? "SLIP:" + slip.session() + "/" + slip.number()
                : subject(row).toString();
    }

    private static Subject subject(StoredRecord row) {
        if (row instanceof PaperRecord paper) {
            return paper.subject();
        } else if (row instanceof SessionRecord session) {
            return session.subject();
        } else if (row instanceof DeskRecord desk) {
            return desk.subject();
        }
        return Subject.of(((OfficeRecord) row).id());
    }

    private static LedgerEntry later(LedgerEntry entry) {
        return new EntryEdit(entry).at(entry.at().plusSeconds(1)).done();
    }

    private static LedgerEntry inPlaceOf(LedgerEntry place, LedgerEntry content) {
        return new EntryEdit(content).in(place.subject(), place.number()).done();
    }
}
