package io.github.tewatashi.inspection.contract;

import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All rows and entries of a store, copied out of it so that they can be tampered with, and read as a store again. */
final class Books {

    final List<LedgerEntry> entries = new ArrayList<>();
    final List<StoredRecord> rows = new ArrayList<>();
    final Map<CommandId, String> remarks = new HashMap<>();

    static Books of(Store store) {
        Books books = new Books();
        for (OfficeId office : store.offices()) {
            try (var ledger = store.ledger(office);
                    var certificates = store.certificates(office);
                    var sessions = store.sessions(office);
                    var erased = store.erased(office);
                    var slips = store.slips(office)) {
                ledger.forEach(books.entries::add);
                certificates.forEach(books.rows::add);
                sessions.forEach(books.rows::add);
                erased.forEach(books.rows::add);
                slips.forEach(books.rows::add);
            }
            books.rows.add(store.office(office));
        }
        books.all(SessionRecord.class).toList().forEach(s -> books.rows.addAll(store.desks(s.id())));
        for (LedgerEntry entry : books.entries) {
            store.remark(entry.command()).ifPresent(text -> books.remarks.put(entry.command(), text));
        }
        return books;
    }

    Books copy() {
        Books copy = new Books();
        copy.entries.addAll(entries);
        copy.rows.addAll(rows);
        copy.remarks.putAll(remarks);
        return copy;
    }

    /**
     * Links every chain anew, as a forger who knows the rules of the ledger would, and the rows to the chains' ends.
     */
    Books forged() {
        Map<Subject, Chain> ends = new HashMap<>();
        List<LedgerEntry> old = List.copyOf(entries);
        entries.clear();
        for (LedgerEntry e : old) {
            Chain end = ends.getOrDefault(e.subject(), Chain.EMPTY);
            LedgerEntry linked = new LedgerEntry(
                            e.format(),
                            end.length() + 1,
                            e.office(),
                            e.fact(),
                            e.officer(),
                            e.remark(),
                            e.at(),
                            e.command(),
                            e.ordinal(),
                            end.head(),
                            Digest.NONE)
                    .sealed();
            entries.add(linked);
            ends.put(e.subject(), Chain.after(linked));
        }
        rows.replaceAll(row -> linked(row, ends));
        return this;
    }

    private static StoredRecord linked(StoredRecord row, Map<Subject, Chain> ends) {
        if (row instanceof CertificateRecord c) {
            Chain end = ends.getOrDefault(c.subject(), Chain.EMPTY);
            return new CertificateRecord(c.certificate(), c.salt(), c.authorisation(), c.state(), end, c.version());
        }
        if (row instanceof ErasedRecord e) {
            Chain end = ends.getOrDefault(e.subject(), Chain.EMPTY);
            return new ErasedRecord(e.id(), e.office(), e.state(), end, e.version());
        }
        if (row instanceof DeskRecord d) {
            return new DeskRecord(
                    d.session(), d.desk(), d.open(), ends.getOrDefault(d.subject(), Chain.EMPTY), d.version());
        }
        return row;
    }

    InspectionReport inspect() {
        return new Inspection(asStore()).inspect();
    }

    /** A store that reads these books, and nothing else. */
    Store asStore() {
        List<LedgerEntry> ledger = inOrder();
        InvocationHandler reading = (proxy, method, arguments) -> switch (method.getName()) {
            case "offices" ->
                entries.stream()
                        .map(LedgerEntry::office)
                        .distinct()
                        .sorted(Comparator.comparing(OfficeId::value))
                        .toList();
            case "office" ->
                all(OfficeRecord.class)
                        .filter(row -> row.id().equals(arguments[0]))
                        .findFirst()
                        .orElse(OfficeRecord.unused((OfficeId) arguments[0]));
            case "sessions" ->
                all(SessionRecord.class).filter(row -> row.office().equals(arguments[0]));
            case "desks" ->
                all(DeskRecord.class)
                        .filter(row -> row.session().equals(arguments[0]))
                        .toList();
            case "certificates" ->
                all(CertificateRecord.class)
                        .filter(row -> row.certificate().office().equals(arguments[0]))
                        .sorted(Comparator.comparing(row -> row.id().value()));
            case "erased" ->
                all(ErasedRecord.class)
                        .filter(row -> row.office().equals(arguments[0]))
                        .sorted(Comparator.comparing(row -> row.id().value()));
            case "slips" -> all(SlipRecord.class).filter(row -> row.office().equals(arguments[0]));
            case "slip" -> slip((SessionId) arguments[0], arguments[1]);
            case "entries" ->
                entries.stream()
                        .filter(entry -> entry.command().equals(arguments[0]))
                        .sorted(Comparator.comparing(LedgerEntry::ordinal))
                        .toList();
            case "history" ->
                ledger.stream()
                        .filter(entry -> EntryEdit.said(entry).encounter().equals(Optional.of(arguments[0])))
                        .toList();
            case "chain" -> ledger.stream().filter(entry -> entry.subject().equals(arguments[0]));
            case "ledger" -> ledger.stream().filter(entry -> entry.office().equals(arguments[0]));
            case "remark" -> Optional.ofNullable(remarks.get(arguments[0]));
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] {Store.class}, reading);
    }

    <T extends StoredRecord> Stream<T> all(Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast);
    }

    List<LedgerEntry> inOrder() {
        return entries.stream()
                .sorted(Comparator.comparing(LedgerEntry::subject).thenComparing(LedgerEntry::number))
                .toList();
    }

    private Optional<SlipRecord> slip(SessionId session, Object number) {
        return all(SlipRecord.class)
                .filter(row -> row.session().equals(session) && row.number().equals(number))
                .findFirst();
    }
}
