package io.github.tewatashi.store.contract;

import static java.util.Comparator.comparing;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialCounters;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words of {@link Store} as code that is too plain to be wrong: lists, looked through from end to end, one thread.
 */
final class PlainStore implements Store {

    private final List<StoredRecord> rows = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<CertificateId, Set<String>> keys = new HashMap<>();
    private final Set<CommandId> forgotten = new HashSet<>();
    private final Map<List<Object>, Long> counters = new HashMap<>();

    @Override
    public Committed commit(Change change) {
        if (changes.stream().anyMatch(c -> c.command().equals(change.command()))) {
            return Committed.REPEATED;
        }
        boolean current = change.writes().stream().allMatch(row -> version(row) == row.version())
                && change.guards().stream()
                        .allMatch(g ->
                                session(g.session()).map(SessionRecord::version).orElse(0L) == g.version());
        Set<List<Object>> places = Set.copyOf(ledger().map(PlainStore::place).toList());
        boolean free = change.entries().stream().map(PlainStore::place).noneMatch(places::contains);
        List<StoredRecord> next = new ArrayList<>(rows);
        for (StoredRecord row : change.writes()) {
            next.removeIf(r -> Rows.identity(r).equals(Rows.identity(row)));
            next.add(Rows.at(row.version() + 1, row));
        }
        List<List<Object>> numbers = next.stream()
                .flatMap(row -> row instanceof CertificateRecord c
                        ? Stream.of(List.<Object>of(
                                c.certificate().office(), c.face().paperNumber()))
                        : Stream.empty())
                .toList();
        if (!current || !free || Set.copyOf(numbers).size() < numbers.size()) {
            return Committed.CONFLICT;
        }
        rows.clear();
        rows.addAll(next);
        change.writes().forEach(row -> {
            if (row instanceof ErasedRecord erased) {
                keys.remove(erased.id());
                chain(erased.subject()).forEach(entry -> forgotten.add(entry.command()));
            }
        });
        changes.add(change);
        change.keys()
                .forEach(found -> keys.computeIfAbsent(found.certificate(), c -> new HashSet<>())
                        .addAll(found.keys()));
        return Committed.DONE;
    }

    private long version(StoredRecord row) {
        return rows.stream()
                .filter(r -> Rows.identity(r).equals(Rows.identity(row)))
                .mapToLong(StoredRecord::version)
                .sum();
    }

    private static List<Object> place(LedgerEntry entry) {
        return List.of(entry.subject(), entry.number());
    }

    private <R extends StoredRecord> Stream<R> all(Class<R> kind, Predicate<R> which) {
        return List.copyOf(rows).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which);
    }

    private Stream<LedgerEntry> ledger() {
        return changes.stream()
                .flatMap(change -> change.entries().stream())
                .sorted(comparing(LedgerEntry::subject).thenComparingLong(LedgerEntry::number));
    }

    private boolean shares(CertificateRecord paper, Set<String> keys) {
        return !Collections.disjoint(keys(paper), keys);
    }

    private Set<String> keys(CertificateRecord paper) {
        return keys.getOrDefault(paper.id(), Set.of());
    }

    @Override
    public long reserve(OfficeId office, String counter, int count) {
        SerialCounters.check(counter, count);
        return counters.merge(List.of(office, counter), (long) count, Long::sum) - count + 1;
    }

    @Override
    public List<LedgerEntry> entries(CommandId command) {
        return changes.stream()
                .filter(change -> change.command().equals(command))
                .flatMap(change -> change.entries().stream())
                .toList();
    }

    @Override
    public Optional<String> remark(CommandId command) {
        return changes.stream()
                .filter(change -> change.command().equals(command) && !forgotten.contains(command))
                .flatMap(change -> change.remark().stream())
                .findFirst();
    }

    @Override
    public OfficeRecord office(OfficeId office) {
        return all(OfficeRecord.class, o -> o.id().equals(office)).findFirst().orElse(OfficeRecord.unused(office));
    }

    @Override
    public List<OfficeId> offices() {
        return ledger().map(LedgerEntry::office)
                .distinct()
                .sorted(comparing(OfficeId::value))
                .toList();
    }

    @Override
    public Optional<SessionRecord> session(SessionId session) {
        return all(SessionRecord.class, s -> s.id().equals(session)).findFirst();
    }

    @Override
    public Stream<SessionRecord> sessions(OfficeId office) {
        return all(SessionRecord.class, s -> s.office().equals(office))
                .sorted(comparing(SessionRecord::date).thenComparing(s -> s.id().value()));
    }

    @Override
    public Optional<CertificateRecord> certificate(CertificateId certificate) {
        return all(CertificateRecord.class, c -> c.id().equals(certificate)).findFirst();
    }

    @Override
    public Optional<CertificateRecord> certificate(OfficeId office, PaperNumber number) {
        return certificates(office)
                .filter(c -> c.face().paperNumber().equals(number))
                .findFirst();
    }

    @Override
    public Stream<CertificateRecord> certificates(OfficeId office) {
        return all(CertificateRecord.class, c -> c.certificate().office().equals(office))
                .sorted(comparing(c -> c.id().value()));
    }

    @Override
    public Optional<ErasedRecord> erased(CertificateId certificate) {
        return all(ErasedRecord.class, e -> e.id().equals(certificate)).findFirst();
    }

    @Override
    public Stream<ErasedRecord> erased(OfficeId office) {
        return all(ErasedRecord.class, e -> e.office().equals(office)).sorted(comparing(e -> e.id().value()));
    }

    @Override
    public Stream<CertificateRecord> booked(SessionId session) {
        return all(CertificateRecord.class, c -> c.state().isBookedFor(session))
                .sorted(comparing(c -> c.state().booking().orElseThrow().number()));
    }

    @Override
    public List<CertificateRecord> booked(SessionId session, Set<String> keys) {
        return booked(session).filter(paper -> shares(paper, keys)).toList();
    }

    @Override
    public Stream<CertificateRecord> travelled(SessionId session) {
        Optional<SessionId> it = Optional.of(session);
        return all(
                        CertificateRecord.class,
                        c -> c.state().travelled().equals(it)
                                || c.state().counted().equals(it))
                .sorted(comparing(c -> c.id().value()));
    }

    @Override
    public Optional<SlipRecord> slip(SessionId session, SerialNumber number) {
        return all(
                        SlipRecord.class,
                        s -> s.session().equals(session) && s.number().equals(number))
                .findFirst();
    }

    @Override
    public Stream<SlipRecord> slips(OfficeId office) {
        return all(SlipRecord.class, s -> s.office().equals(office))
                .sorted(comparing((SlipRecord s) -> s.session().value()).thenComparing(SlipRecord::number));
    }

    @Override
    public List<DeskRecord> desks(SessionId session) {
        return all(DeskRecord.class, d -> d.session().equals(session))
                .sorted(comparing(d -> d.desk().value()))
                .toList();
    }

    @Override
    public Optional<DeskView> desk(DeskQuery query) {
        return session(query.session()).map(session -> {
            DeskRecord desk = desks(query.session()).stream()
                    .filter(d -> d.desk().equals(query.desk()))
                    .findFirst()
                    .orElse(DeskRecord.unused(query.session(), query.desk()));
            Optional<SlipRecord> own = slip(query.session(), query.number());
            Optional<SlipRecord> youngest = slips(session.office())
                    .filter(slip -> slip.number().equals(query.number()))
                    .max(comparing(SlipRecord::issuedAt));
            List<CertificateRecord> tray = all(
                            CertificateRecord.class, c -> c.state().isInTrayOf(query.session()))
                    .toList();
            List<CertificateRecord> asked =
                    tray.stream().filter(c -> shares(c, query.keys())).toList();
            Set<CertificateRecord> seen = new HashSet<>(asked);
            tray.stream()
                    .filter(c -> asked.stream().anyMatch(a -> shares(c, keys(a))))
                    .forEach(seen::add);
            own.flatMap(slip -> certificate(slip.certificate())).ifPresent(seen::add);
            return new DeskView(session, desk, own.or(() -> youngest), List.copyOf(seen));
        });
    }

    @Override
    public Optional<DeskView> encounter(EncounterId encounter) {
        return all(DeskRecord.class, d -> d.open().map(OpenEncounter::id).equals(Optional.of(encounter)))
                .findFirst()
                .map(desk -> {
                    OpenEncounter open = desk.open().orElseThrow();
                    return new DeskView(
                            session(desk.session()).orElseThrow(),
                            desk,
                            slip(desk.session(), open.number()),
                            all(
                                            CertificateRecord.class,
                                            c -> c.id().equals(open.certificate())
                                                    || open.rivals().contains(c.id()))
                                    .toList());
                });
    }

    @Override
    public List<LedgerEntry> history(EncounterId encounter) {
        return ledger().filter(entry -> FactColumns.of(entry.fact()).encounter().equals(Optional.of(encounter)))
                .toList();
    }

    @Override
    public Stream<LedgerEntry> chain(Subject subject) {
        return ledger().filter(entry -> entry.subject().equals(subject));
    }

    @Override
    public Stream<LedgerEntry> ledger(OfficeId office) {
        return ledger().filter(entry -> entry.office().equals(office));
    }
}
