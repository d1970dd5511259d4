package io.github.tewatashi.storage.memory;

import static java.util.Comparator.comparing;

import io.github.tewatashi.certificate.PaperNumber;
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
import io.github.tewatashi.storage.memory.IndexKey.Keyed.Where;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A store that keeps the whole contract among the threads of one process, and nothing beyond its end: for tests,
 * demonstrations and rehearsals, never for a real day.
 *
 * <p>A desk's view costs the same in a tray of ten and of ten thousand. Streams are of copies: leaving one open holds
 * nobody up.
 *
 * <pre>{@code
 * Store store = new MemoryStore();
 * }</pre>
 */
public final class MemoryStore implements Store {

    private record Counter(OfficeId office, String name) {}

    private static final Comparator<CertificateRecord> BY_ID =
            comparing(paper -> paper.id().value());
    private static final Comparator<CertificateRecord> BY_SLIP =
            comparing(paper -> paper.state().booking().orElseThrow().number());

    private final ReadWriteLock lock;
    private final Rows rows = new Rows();
    private final Entries entries = new Entries();
    private final ConcurrentMap<Counter, Long> counters = new ConcurrentHashMap<>();

    /** An empty store. */
    public MemoryStore() {
        this(new ReentrantReadWriteLock());
    }

    /**
     * An empty store whose rows and entries are guarded by {@code lock}: the tests show what goes wrong without one.
     */
    MemoryStore(ReadWriteLock lock) {
        this.lock = lock;
    }

    @Override
    public Committed commit(Change change) {
        lock.writeLock().lock();
        try {
            if (!entries.of(change.command()).isEmpty()) {
                return Committed.REPEATED;
            }
            if (isStale(change)
                    || takesPaperNumber(change)
                    || change.entries().stream().anyMatch(entries::isTaken)) {
                return Committed.CONFLICT;
            }
            change.writes().forEach(row -> rows.put(row.committed()));
            change.keys().forEach(rows::put);
            change.writes().forEach(this::forgetRemarks);
            entries.add(change);
            return Committed.DONE;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void forgetRemarks(StoredRecord row) {
        if (row instanceof ErasedRecord erased) {
            entries.forgetRemarks(erased.subject());
        }
    }

    private boolean isStale(Change change) {
        return change.writes().stream().anyMatch(row -> rows.version(Id.of(row)) != row.version())
                || change.guards().stream()
                        .anyMatch(guard -> rows.version(new Id.OfSession(guard.session())) != guard.version());
    }

    private boolean takesPaperNumber(Change change) {
        Set<IndexKey<?>> given = new HashSet<>();
        return change.writes().stream()
                .flatMap(row -> row instanceof CertificateRecord paper ? Stream.of(paper) : Stream.empty())
                .anyMatch(paper -> {
                    var number = new IndexKey.PaperWith(
                            paper.certificate().office(), paper.face().paperNumber());
                    return !given.add(number)
                            || rows.find(number).stream()
                                    .anyMatch(other -> !other.id().equals(paper.id()));
                });
    }

    @Override
    public long reserve(OfficeId office, String counter, int count) {
        SerialCounters.check(counter, count);
        return counters.merge(new Counter(office, counter), (long) count, Math::addExact) - count + 1;
    }

    @Override
    public List<LedgerEntry> entries(CommandId command) {
        return read(() -> entries.of(command));
    }

    @Override
    public Optional<String> remark(CommandId command) {
        return read(() -> entries.remark(command));
    }

    @Override
    public OfficeRecord office(OfficeId office) {
        return read(() -> rows.get(new Id.OfOffice(office))).orElse(OfficeRecord.unused(office));
    }

    @Override
    public List<OfficeId> offices() {
        return read(entries::offices);
    }

    @Override
    public Optional<SessionRecord> session(SessionId session) {
        return read(() -> rows.get(new Id.OfSession(session)));
    }

    @Override
    public Stream<SessionRecord> sessions(OfficeId office) {
        return read(() -> rows.find(new IndexKey.SessionOf(office))).stream()
                .sorted(comparing(SessionRecord::date)
                        .thenComparing(session -> session.id().value()));
    }

    @Override
    public Optional<CertificateRecord> certificate(CertificateId certificate) {
        return read(() -> paper(certificate));
    }

    @Override
    public Optional<CertificateRecord> certificate(OfficeId office, PaperNumber number) {
        return read(() -> rows.find(new IndexKey.PaperWith(office, number))).stream()
                .findFirst();
    }

    @Override
    public Stream<CertificateRecord> certificates(OfficeId office) {
        return read(() -> rows.find(new IndexKey.PaperOf(office))).stream().sorted(BY_ID);
    }

    @Override
    public Optional<ErasedRecord> erased(CertificateId certificate) {
        return read(() -> rows.get(new Id.OfPaper(certificate)))
                .flatMap(row -> row instanceof ErasedRecord erased ? Optional.of(erased) : Optional.empty());
    }

    @Override
    public Stream<ErasedRecord> erased(OfficeId office) {
        return read(() -> rows.find(new IndexKey.ErasedOf(office))).stream()
                .sorted(comparing(row -> row.id().value()));
    }

    private Optional<CertificateRecord> paper(CertificateId certificate) {
        return rows.get(new Id.OfPaper(certificate))
                .flatMap(row -> row instanceof CertificateRecord paper ? Optional.of(paper) : Optional.empty());
    }

    @Override
    public Stream<CertificateRecord> booked(SessionId session) {
        return read(() -> rows.find(new IndexKey.BookedFor(session))).stream().sorted(BY_SLIP);
    }

    @Override
    public List<CertificateRecord> booked(SessionId session, Set<String> keys) {
        return read(() -> keyed(Where.BOOKING, session, keys.stream())).stream()
                .sorted(BY_SLIP)
                .toList();
    }

    @Override
    public Stream<CertificateRecord> travelled(SessionId session) {
        return read(() -> rows.find(new IndexKey.TravelledTo(session))).stream().sorted(BY_ID);
    }

    @Override
    public Optional<SlipRecord> slip(SessionId session, SerialNumber number) {
        return read(() -> rows.get(new Id.OfSlip(session, number)));
    }

    @Override
    public Stream<SlipRecord> slips(OfficeId office) {
        return read(() -> rows.find(new IndexKey.SlipOf(office))).stream()
                .sorted(comparing((SlipRecord slip) -> slip.session().value()).thenComparing(SlipRecord::number));
    }

    @Override
    public List<DeskRecord> desks(SessionId session) {
        return read(() -> rows.find(new IndexKey.DeskOf(session))).stream()
                .sorted(comparing(desk -> desk.desk().value()))
                .toList();
    }

    @Override
    public Optional<DeskView> desk(DeskQuery query) {
        return read(() -> rows.get(new Id.OfSession(query.session())).map(session -> view(session, query)));
    }

    private DeskView view(SessionRecord session, DeskQuery query) {
        DeskRecord unused = DeskRecord.unused(query.session(), query.desk());
        DeskRecord desk = rows.get(new Id.OfDesk(query.session(), query.desk())).orElse(unused);
        Optional<SlipRecord> own = rows.get(new Id.OfSlip(query.session(), query.number()));
        Optional<SlipRecord> youngest = rows.find(new IndexKey.SlipWith(session.office(), query.number())).stream()
                .max(comparing(SlipRecord::issuedAt));

        List<CertificateRecord> asked = keyed(Where.TRAY, query.session(), query.keys().stream());
        Stream<CertificateRecord> linked = keyed(
                Where.TRAY,
                query.session(),
                asked.stream()
                        .flatMap(paper -> rows.searchKeys(paper.id()).stream())
                        .distinct())
                .stream();
        Stream<CertificateRecord> ofSlip = own.flatMap(slip -> paper(slip.certificate())).stream();
        List<CertificateRecord> inView = Stream.of(ofSlip, asked.stream(), linked)
                .flatMap(papers -> papers)
                .distinct()
                .toList();
        return new DeskView(session, desk, own.or(() -> youngest), inView);
    }

    private List<CertificateRecord> keyed(Where where, SessionId session, Stream<String> keys) {
        return rows.find(keys.map(key -> new IndexKey.Keyed(where, session, key)));
    }

    @Override
    public Optional<DeskView> encounter(EncounterId encounter) {
        return read(() -> rows.find(new IndexKey.DeskWith(encounter)).stream()
                .findFirst()
                .flatMap(desk -> rows.get(new Id.OfSession(desk.session()))
                        .map(session -> view(session, desk, desk.open().orElseThrow()))));
    }

    private DeskView view(SessionRecord session, DeskRecord desk, OpenEncounter open) {
        List<CertificateRecord> inView = Stream.concat(Stream.of(open.certificate()), open.rivals().stream())
                .distinct()
                .flatMap(id -> paper(id).stream())
                .toList();
        return new DeskView(session, desk, rows.get(new Id.OfSlip(desk.session(), open.number())), inView);
    }

    @Override
    public List<LedgerEntry> history(EncounterId encounter) {
        return read(() -> entries.history(encounter));
    }

    @Override
    public Stream<LedgerEntry> chain(Subject subject) {
        return read(() -> List.copyOf(entries.chain(subject))).stream();
    }

    @Override
    public Stream<LedgerEntry> ledger(OfficeId office) {
        return read(() -> entries.ledger(office).toList()).stream();
    }

    private <T> T read(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
