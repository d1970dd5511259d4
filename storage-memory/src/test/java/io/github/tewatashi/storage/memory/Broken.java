package io.github.tewatashi.storage.memory;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.DeskQuery;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.CommitContract;
import io.github.tewatashi.store.contract.ConcurrencyContract;
import io.github.tewatashi.store.contract.DeskViewContract;
import io.github.tewatashi.store.contract.LedgerContract;
import io.github.tewatashi.store.contract.ReadContract;
import io.github.tewatashi.store.contract.RoundTripContract;
import io.github.tewatashi.store.contract.SerialContract;
import io.github.tewatashi.store.contract.StreamContract;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.SessionId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stores that are wrong in one way each, and the topic of the contract that must find it. */
enum Broken {
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
    SEES_TWO_MOMENTS(ConcurrencyContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            Optional<DeskView> view = sound.desk(query);
            pause();
            return view.map(v ->
                    new DeskView(v.session(), v.desk(), sound.slip(query.session(), query.slip()), v.certificates()));
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
    PREFERS_THE_YOUNGEST_SLIP(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            return sound.desk(query)
                    .map(v -> new DeskView(
                            v.session(),
                            v.desk(),
                            sound.slips(v.session().office())
                                    .filter(slip -> slip.number().equals(query.slip()))
                                    .max(Comparator.comparing(SlipRecord::issuedAt)),
                            v.certificates()));
        }
    }),
    SEES_NO_SLIP_BUT_ITS_OWN(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            return sound.desk(query)
                    .map(v -> new DeskView(
                            v.session(), v.desk(), sound.slip(query.session(), query.slip()), v.certificates()));
        }
    }),
    SEES_NO_NAMESAKE_OF_THE_ONE_MEANT(DeskViewContract.class, () -> new Damaged() {
        private final Map<CertificateId, Set<String>> keys = new ConcurrentHashMap<>();

        @Override
        public Committed commit(Change change) {
            change.keys().forEach(found -> keys.put(found.certificate(), found.keys()));
            return sound.commit(change);
        }

        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            return sound.desk(query).map(v -> {
                Optional<CertificateId> own =
                        sound.slip(query.session(), query.slip()).map(SlipRecord::certificate);
                return new DeskView(
                        v.session(),
                        v.desk(),
                        v.slip(),
                        v.certificates().stream()
                                .filter(c -> own.stream().anyMatch(c.id()::equals)
                                        || keys.getOrDefault(c.id(), Set.of()).stream()
                                                .anyMatch(query.keys()::contains))
                                .toList());
            });
        }
    }),
    SEES_WHO_IS_NOT_IN_THE_TRAY(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            return sound.desk(query)
                    .map(v -> new DeskView(
                            v.session(),
                            v.desk(),
                            v.slip(),
                            Stream.concat(
                                            v.certificates().stream(),
                                            sound.booked(query.session(), query.keys()).stream())
                                    .distinct()
                                    .toList()));
        }
    }),
    FORGETS_THE_RIVALS(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> encounter(EncounterId encounter) {
            return sound.encounter(encounter)
                    .map(v -> new DeskView(
                            v.session(),
                            v.desk(),
                            v.slip(),
                            v.certificates().stream().limit(1).toList()));
        }
    }),
    SORTS_NUMBERS_AS_TEXT(ReadContract.class, () -> new Damaged() {
        @Override
        public Stream<CertificateRecord> booked(SessionId session) {
            return sound.booked(session)
                    .sorted(Comparator.comparing(paper -> Long.toString(
                            paper.standing().booking().orElseThrow().serial().value())));
        }
    }),
    KNOWS_AN_OFFICE_BY_ITS_ROW_ONLY(ReadContract.class, () -> new Damaged() {
        @Override
        public List<OfficeId> offices() {
            return sound.offices().stream()
                    .filter(office -> sound.office(office).version() > 0)
                    .toList();
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
            return desk.with(new OpenEncounter(
                    open.id(),
                    open.stage(),
                    open.slip(),
                    open.certificate(),
                    open.rivals().stream()
                            .sorted(Comparator.comparing(CertificateId::value))
                            .toList(),
                    open.toConfirm(),
                    open.officer()));
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
                    s.valid(),
                    s.wrongAnswers(),
                    s.version());
        }
    }),
    FORGETS_THE_ORDER_OF_A_COMMAND(LedgerContract.class, () -> new Damaged() {
        @Override
        public List<LedgerEntry> entries(CommandId command) {
            return sound.entries(command).stream()
                    .sorted(Comparator.comparing(LedgerEntry::subject).thenComparingLong(LedgerEntry::number))
                    .toList();
        }
    }),
    SORTS_A_CHAIN_AS_TEXT(LedgerContract.class, () -> new Damaged() {
        @Override
        public Stream<LedgerEntry> chain(Subject subject) {
            return sound.chain(subject).sorted(Comparator.comparing(entry -> Long.toString(entry.number())));
        }
    }),
    FORGETS_REMARKS(LedgerContract.class, () -> new Damaged() {
        @Override
        public Optional<String> remark(CommandId command) {
            return sound.remark(command).filter(remark -> !remark.isEmpty());
        }
    }),
    STREAMS_WHAT_IS_THERE_WHEN_READ(StreamContract.class, () -> new Damaged() {
        @Override
        public Stream<CertificateRecord> certificates(OfficeId office) {
            return sound.certificates(office).toList().stream()
                    .flatMap(paper -> sound.certificate(paper.id()).stream());
        }
    });

    final Class<?> topic;
    final Supplier<Store> make;

    Broken(Class<?> topic, Supplier<Store> make) {
        this.topic = topic;
        this.make = make;
    }
}
