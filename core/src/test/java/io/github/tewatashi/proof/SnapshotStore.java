package io.github.tewatashi.proof;

import static java.util.Comparator.comparing;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.fact.Booking;
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
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store for one thread that stands at a {@link Snapshot} and can be put back to any other. Runs the whole store
 * contract, so that what is proved on it holds on every store that does.
 */
public class SnapshotStore implements Store {

    private Snapshot now = Snapshot.EMPTY;
    private @Nullable Snapshot overtaking;
    private boolean holding;
    private Optional<Change> held = Optional.empty();

    /** Thrown instead of a commit that is held back. */
    static final class HeldBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HeldBack() {
            super("held back", null, false, false);
        }
    }

    /** One before which all threads stand in line; the search uses one for each thread instead. */
    static Store forManyThreads() {
        Store store = new SnapshotStore();
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, args) -> {
                    synchronized (store) {
                        try {
                            return method.invoke(store, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                });
    }

    Snapshot now() {
        return now;
    }

    void at(Snapshot snapshot) {
        now = snapshot;
    }

    /** Tells what is about to be done: an honest store does not care. */
    void watch(State state, Act act) {}

    /** The next commit finds that {@code other} happened since its decision was made. */
    void overtakenBy(Snapshot other) {
        overtaking = other;
    }

    /**
     * Whether or not it came to a commit: nobody overtakes any more. If none came, the others have happened all the
     * same.
     */
    void arrived() {
        if (overtaking != null) {
            now = overtaking;
            overtaking = null;
        }
    }

    /** What {@code command} decides to change, without the change. Empty if it decides on nothing. */
    Optional<Change> decide(Runnable command) {
        holding = true;
        held = Optional.empty();
        try {
            command.run();
        } catch (HeldBack expected) {
            // The change was caught on its way to the store.
        } finally {
            holding = false;
        }
        return held;
    }

    @Override
    public Committed commit(Change change) {
        if (holding) {
            held = Optional.of(change);
            throw new HeldBack();
        }
        if (overtaking != null) {
            now = overtaking;
            overtaking = null;
        }
        if (isKnown(change.command())) {
            return Committed.REPEATED;
        }
        if (isStale(change) || takesPaperNumber(change) || takesPlaceInChain(change)) {
            return Committed.CONFLICT;
        }
        now = now.after(change);
        return Committed.DONE;
    }

    boolean isKnown(CommandId command) {
        return now.change(command).isPresent();
    }

    boolean isStale(Change change) {
        return change.writes().stream().anyMatch(row -> now.version(Snapshot.id(row)) != row.version())
                || change.guards().stream().anyMatch(guard -> now.version(guard.session()) != guard.version());
    }

    private boolean takesPaperNumber(Change change) {
        List<CertificateRecord> written = change.writes().stream()
                .flatMap(row -> row instanceof CertificateRecord paper ? Stream.of(paper) : Stream.empty())
                .toList();
        Map<PaperAddress, CertificateId> owners = new HashMap<>();
        written.forEach(paper -> owners.put(PaperAddress.of(paper), paper.id()));
        return Stream.concat(written.stream(), now.rows(CertificateRecord.class))
                .anyMatch(paper -> {
                    CertificateId owner = owners.get(PaperAddress.of(paper));
                    return owner != null && !owner.equals(paper.id());
                });
    }

    /** What no two certificates share. */
    private record PaperAddress(OfficeId office, PaperNumber number) {

        static PaperAddress of(CertificateRecord paper) {
            return new PaperAddress(paper.certificate().office(), paper.face().paperNumber());
        }
    }

    /** A row that carries a chain guards it; only a chain whose row is new, or is not written, has to be looked at. */
    private boolean takesPlaceInChain(Change change) {
        Set<Subject> guarded = change.writes().stream()
                .filter(row -> row.version() > 0)
                .flatMap(row -> subject(row).stream())
                .collect(Collectors.toSet());
        List<LedgerEntry> open = change.entries().stream()
                .filter(entry -> !guarded.contains(entry.subject()))
                .toList();
        return !open.isEmpty()
                && now.entries().stream()
                        .anyMatch(old -> open.stream()
                                .anyMatch(entry ->
                                        old.subject().equals(entry.subject()) && old.number() >= entry.number()));
    }

    private static Optional<Subject> subject(Object row) {
        if (row instanceof PaperRecord paper) {
            return Optional.of(paper.subject());
        } else if (row instanceof DeskRecord desk) {
            return Optional.of(desk.subject());
        } else if (row instanceof SessionRecord session) {
            return Optional.of(session.subject());
        } else if (row instanceof OfficeRecord office) {
            return Optional.of(office.subject());
        }
        return Optional.empty();
    }

    @Override
    public long reserve(OfficeId office, String counter, int count) {
        SerialCounters.check(counter, count);
        String name = office + "/" + counter;
        long before = now.counter(name);
        now = now.reserved(name, before + count);
        return before + 1;
    }

    @Override
    public List<LedgerEntry> entries(CommandId command) {
        return now.change(command).map(Change::entries).orElse(List.of());
    }

    @Override
    public Optional<String> remark(CommandId command) {
        return now.remark(command);
    }

    @Override
    public OfficeRecord office(OfficeId office) {
        return now.office(office);
    }

    @Override
    public List<OfficeId> offices() {
        return now.entries().stream()
                .map(LedgerEntry::office)
                .distinct()
                .sorted(comparing(OfficeId::value))
                .toList();
    }

    @Override
    public Optional<SessionRecord> session(SessionId session) {
        return now.session(session);
    }

    @Override
    public Stream<SessionRecord> sessions(OfficeId office) {
        return now.rows(SessionRecord.class)
                .filter(row -> row.office().equals(office))
                .sorted(comparing(SessionRecord::date)
                        .thenComparing(row -> row.id().value()));
    }

    @Override
    public Optional<CertificateRecord> certificate(CertificateId certificate) {
        return now.certificate(certificate);
    }

    @Override
    public Optional<CertificateRecord> certificate(OfficeId office, PaperNumber number) {
        return certificates(office)
                .filter(row -> row.face().paperNumber().equals(number))
                .findFirst();
    }

    @Override
    public Stream<CertificateRecord> certificates(OfficeId office) {
        return now.rows(CertificateRecord.class)
                .filter(row -> row.certificate().office().equals(office))
                .sorted(comparing(row -> row.id().value()));
    }

    @Override
    public Optional<ErasedRecord> erased(CertificateId certificate) {
        return now.rows(ErasedRecord.class)
                .filter(row -> row.id().equals(certificate))
                .findFirst();
    }

    @Override
    public Stream<ErasedRecord> erased(OfficeId office) {
        return now.rows(ErasedRecord.class)
                .filter(row -> row.office().equals(office))
                .sorted(comparing(row -> row.id().value()));
    }

    @Override
    public Stream<CertificateRecord> booked(SessionId session) {
        return now.rows(CertificateRecord.class)
                .filter(row -> row.state().isBookedFor(session))
                .sorted(comparing(
                        row -> row.state().booking().map(Booking::number).orElseThrow()));
    }

    @Override
    public List<CertificateRecord> booked(SessionId session, Set<String> keys) {
        return booked(session).filter(row -> sharesKey(row, keys)).toList();
    }

    @Override
    public Stream<CertificateRecord> travelled(SessionId session) {
        return now.rows(CertificateRecord.class)
                .filter(row -> Stream.of(row.state().travelled(), row.state().counted())
                        .anyMatch(of -> of.filter(session::equals).isPresent()))
                .sorted(comparing(row -> row.id().value()));
    }

    @Override
    public Optional<SlipRecord> slip(SessionId session, SerialNumber number) {
        return now.slip(session, number);
    }

    @Override
    public Stream<SlipRecord> slips(OfficeId office) {
        return now.rows(SlipRecord.class)
                .filter(row -> row.office().equals(office))
                .sorted(comparing((SlipRecord row) -> row.session().value()).thenComparing(SlipRecord::number));
    }

    @Override
    public List<DeskRecord> desks(SessionId session) {
        return now.rows(DeskRecord.class)
                .filter(row -> row.session().equals(session))
                .sorted(comparing(row -> row.desk().value()))
                .toList();
    }

    @Override
    public Optional<DeskView> desk(DeskQuery query) {
        return now.session(query.session()).map(session -> view(session, query));
    }

    private DeskView view(SessionRecord session, DeskQuery query) {
        SessionId id = session.id();
        Optional<SlipRecord> own = now.slip(id, query.number());
        Optional<SlipRecord> youngest = slips(session.office())
                .filter(row -> row.number().equals(query.number()))
                .max(comparing(SlipRecord::issuedAt));
        List<CertificateRecord> tray = now.rows(CertificateRecord.class)
                .filter(row -> row.state().isInTrayOf(id))
                .toList();
        List<CertificateRecord> asked =
                tray.stream().filter(row -> sharesKey(row, query.keys())).toList();
        Map<CertificateId, CertificateRecord> inView = new LinkedHashMap<>();
        own.flatMap(row -> now.certificate(row.certificate())).ifPresent(row -> inView.put(row.id(), row));
        asked.forEach(row -> inView.put(row.id(), row));
        for (CertificateRecord row : tray) {
            if (asked.stream().anyMatch(other -> sharesKey(row, now.keys(other.id())))) {
                inView.put(row.id(), row);
            }
        }
        return new DeskView(session, now.desk(id, query.desk()), own.or(() -> youngest), List.copyOf(inView.values()));
    }

    private boolean sharesKey(CertificateRecord row, Collection<String> keys) {
        return now.keys(row.id()).stream().anyMatch(keys::contains);
    }

    @Override
    public Optional<DeskView> encounter(EncounterId encounter) {
        return now.rows(DeskRecord.class)
                .filter(row ->
                        row.open().filter(open -> open.id().equals(encounter)).isPresent())
                .findFirst()
                .flatMap(desk -> now.session(desk.session())
                        .map(session -> view(session, desk, desk.open().orElseThrow())));
    }

    private DeskView view(SessionRecord session, DeskRecord desk, OpenEncounter open) {
        return new DeskView(
                session,
                desk,
                now.slip(desk.session(), open.number()),
                Stream.concat(Stream.of(open.certificate()), open.rivals().stream())
                        .distinct()
                        .flatMap(id -> now.certificate(id).stream())
                        .toList());
    }

    @Override
    public List<LedgerEntry> history(EncounterId encounter) {
        return now.entries().stream()
                .filter(entry -> FactColumns.of(entry.fact())
                        .encounter()
                        .filter(encounter::equals)
                        .isPresent())
                .sorted(comparing(LedgerEntry::subject).thenComparing(LedgerEntry::number))
                .toList();
    }

    @Override
    public Stream<LedgerEntry> chain(Subject subject) {
        return now.entries().stream().filter(entry -> entry.subject().equals(subject));
    }

    @Override
    public Stream<LedgerEntry> ledger(OfficeId office) {
        return now.entries().stream()
                .filter(entry -> entry.office().equals(office))
                .sorted(comparing(LedgerEntry::subject).thenComparing(LedgerEntry::number));
    }
}
