package io.github.tewatashi.storage.memory;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.CommitContract;
import io.github.tewatashi.store.contract.ConcurrencyContract;
import io.github.tewatashi.store.contract.DeskViewContract;
import io.github.tewatashi.store.contract.ReadContract;
import io.github.tewatashi.store.contract.RoundTripContract;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.store.contract.SerialContract;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Stores that write wrongly, in one way each. */
enum BrokenCommits implements Broken {
    ACKNOWLEDGES_WITHOUT_WRITING(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return Committed.DONE;
        }
    }),
    FORGETS_THE_VERSIONS(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.entries(change.command()).isEmpty() ? forced(change, change.command()) : Committed.REPEATED;
        }
    }),
    FORGETS_THE_GUARDS(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(withGuards(change, List.of()));
        }
    }),
    DOES_A_COMMAND_AGAIN(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            Committed answer = sound.commit(change);
            return answer == Committed.REPEATED ? forced(change, nobodys()) : answer;
        }
    }),
    TELLS_A_CONFLICT_BEFORE_A_REPETITION(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return isStale(change) ? Committed.CONFLICT : sound.commit(change);
        }
    }),
    COMMITS_ROW_BY_ROW(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            if (isStale(change)) {
                List<StoredRecord> first =
                        change.writes().stream().takeWhile(row -> !isStale(row)).toList();
                return forced(withRows(change, first), nobodys()) == Committed.DONE
                        ? Committed.CONFLICT
                        : Committed.REPEATED;
            }
            return sound.commit(change);
        }
    }),
    FAILS_BETWEEN_ROWS_AND_ENTRIES(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(withEntries(change, change.entries().subList(0, 1)));
        }
    }),
    TAKES_A_PAPER_NUMBER_FROM_ANOTHER_OFFICE(CommitContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            boolean taken = change.writes().stream()
                    .anyMatch(row -> row instanceof CertificateRecord paper
                            && sound.offices().stream()
                                    .filter(office -> !office.equals(change.office()))
                                    .anyMatch(office -> sound.certificate(
                                                    office, paper.face().paperNumber())
                                            .isPresent()));
            return taken ? Committed.CONFLICT : sound.commit(change);
        }
    }),
    CHECKS_THEN_WRITES(ConcurrencyContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            if (!sound.entries(change.command()).isEmpty()) {
                return Committed.REPEATED;
            }
            boolean stale = isStale(change);
            pause();
            return stale ? Committed.CONFLICT : forced(change, change.command());
        }
    }),
    GIVES_A_NUMBER_TWICE(SerialContract.class, () -> new Damaged() {
        private final AtomicLong calls = new AtomicLong();

        @Override
        public long reserve(OfficeId office, String counter, int count) {
            long first = sound.reserve(office, counter, count);
            return calls.incrementAndGet() % 10 == 0 ? first - 1 : first;
        }
    }),
    RESERVES_IN_THE_CALLERS_TRANSACTION(SerialContract.class, () -> new Damaged() {
        private long rolledBack;

        @Override
        public long reserve(OfficeId office, String counter, int count) {
            return sound.reserve(office, counter, count) - rolledBack;
        }

        @Override
        public Committed commit(Change change) {
            Committed answer = sound.commit(change);
            rolledBack += answer == Committed.CONFLICT ? 1 : 0;
            return answer;
        }
    }),
    COUNTS_FOR_ALL_OFFICES_AT_ONCE(SerialContract.class, () -> new Damaged() {
        @Override
        public long reserve(OfficeId office, String counter, int count) {
            return sound.reserve(new OfficeId("all"), counter, count);
        }
    }),
    OVERLAPS_BLOCKS(SerialContract.class, () -> new Damaged() {
        @Override
        public long reserve(OfficeId office, String counter, int count) {
            return sound.reserve(office, counter, Math.min(count, 50));
        }
    }),
    LOSES_A_KEY(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            List<SearchKeys> fewer = change.keys().stream()
                    .map(found -> new SearchKeys(
                            found.certificate(),
                            Set.copyOf(found.keys().stream().sorted().skip(1).toList())))
                    .toList();
            return sound.commit(withKeys(change, fewer));
        }
    }),
    FOLDS_KEYS(ReadContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            List<SearchKeys> folded = change.keys().stream()
                    .map(found -> new SearchKeys(found.certificate(), fold(found.keys())))
                    .toList();
            return sound.commit(withKeys(change, folded));
        }

        @Override
        public List<CertificateRecord> booked(SessionId session, Set<String> keys) {
            return sound.booked(session, fold(keys));
        }

        private Set<String> fold(Set<String> keys) {
            return Set.copyOf(keys.stream()
                    .map(key -> key.toLowerCase(Locale.ROOT).strip())
                    .distinct()
                    .toList());
        }
    }),
    SORTS_RIVALS(RoundTripContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(
                    withRows(change, change.writes().stream().map(this::sorted).toList()));
        }

        private StoredRecord sorted(StoredRecord row) {
            if (!(row instanceof DeskRecord desk) || desk.open().isEmpty()) {
                return row;
            }
            OpenEncounter open = desk.open().orElseThrow();
            List<CertificateId> sorted = open.rivals().stream()
                    .sorted(Comparator.comparing(CertificateId::value))
                    .toList();
            return Samples.with(
                    desk,
                    Optional.of(
                            new OpenEncounter(open.context(), open.stage(), sorted, open.toConfirm(), open.officer())));
        }
    }),
    ROUNDS_A_SLIPS_TIME(RoundTripContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(
                    withRows(change, change.writes().stream().map(this::rounded).toList()));
        }

        private StoredRecord rounded(StoredRecord row) {
            if (!(row instanceof SlipRecord s)) {
                return row;
            }
            return new SlipRecord(
                    s.office(),
                    s.session(),
                    s.number(),
                    s.certificate(),
                    s.issuedAt().truncatedTo(ChronoUnit.MILLIS),
                    s.state(),
                    s.version());
        }
    }),
    CHECKS_GUARDS_THEN_WRITES(ConcurrencyContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            boolean stale = change.guards().stream()
                    .anyMatch(guard ->
                            sound.session(guard.session()).orElseThrow().version() != guard.version());
            pause();
            return stale ? Committed.CONFLICT : sound.commit(withGuards(change, List.of()));
        }
    }),
    CONFLICTS_WHEN_BUSY(ConcurrencyContract.class, () -> new Damaged() {
        private final Semaphore free = new Semaphore(1);

        @Override
        public Committed commit(Change change) {
            if (!free.tryAcquire()) {
                return Committed.CONFLICT;
            }
            try {
                pause();
                return sound.commit(change);
            } finally {
                free.release();
            }
        }
    }),
    FORGETS_OTHER_NAMES(RoundTripContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(
                    withRows(change, change.writes().stream().map(this::poorer).toList()));
        }

        private StoredRecord poorer(StoredRecord row) {
            if (!(row instanceof CertificateRecord c)) {
                return row;
            }
            RecordedNames names = c.face().names();
            RecordedNames fewer =
                    new RecordedNames(names.written(), names.reading(), names.latin(), List.of(), names.source());
            Face face = new Face(fewer, c.face().birthDate(), c.face().paperNumber());
            Certificate paper = new Certificate(
                    c.id(), c.certificate().office(), c.certificate().holder(), face);
            return new CertificateRecord(paper, c.salt(), c.authorisation(), c.state(), c.chain(), c.version());
        }
    }),
    FORGETS_THAT_A_PROXY_WAS_WITHDRAWN(RoundTripContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(
                    withRows(change, change.writes().stream().map(this::kept).toList()));
        }

        private StoredRecord kept(StoredRecord row) {
            return row instanceof CertificateRecord c && c.authorisation().isEmpty()
                    ? c.authorised(sound.certificate(c.id()).flatMap(CertificateRecord::authorisation))
                    : row;
        }
    }),
    FORGETS_WHO_IS_AT_THE_DESK(RoundTripContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(
                    withRows(change, change.writes().stream().map(this::holders).toList()));
        }

        private StoredRecord holders(StoredRecord row) {
            if (!(row instanceof DeskRecord desk) || desk.open().isEmpty()) {
                return row;
            }
            OpenEncounter open = desk.open().orElseThrow();
            EncounterContext of = open.context();
            EncounterContext holders = new EncounterContext(
                    of.session(), of.desk(), of.encounter(), of.number(), of.certificate(), Optional.empty());
            return Samples.with(
                    desk,
                    Optional.of(
                            new OpenEncounter(holders, open.stage(), open.rivals(), open.toConfirm(), open.officer())));
        }
    }),
    FORGETS_WHAT_WAS_COUNTED(ReadContract.class, () -> new Damaged() {
        @Override
        public Committed commit(Change change) {
            return sound.commit(withRows(
                    change, change.writes().stream().map(this::uncounted).toList()));
        }

        private StoredRecord uncounted(StoredRecord row) {
            if (!(row instanceof CertificateRecord c)) {
                return row;
            }
            CertificateState s = c.state();
            return Samples.at(
                    c,
                    new CertificateState(
                            s.place(),
                            s.travelled(),
                            Optional.empty(),
                            s.booking(),
                            s.printed(),
                            s.absent(),
                            s.held()));
        }
    });

    private final Class<?> topic;
    private final Supplier<Store> make;

    BrokenCommits(Class<?> topic, Supplier<Store> make) {
        this.topic = topic;
        this.make = make;
    }

    @Override
    public Class<?> topic() {
        return topic;
    }

    @Override
    public Store store() {
        return make.get();
    }
}
