package io.github.tewatashi.storage.memory;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.ConcurrencyContract;
import io.github.tewatashi.store.contract.DeskViewContract;
import io.github.tewatashi.store.contract.EntryContract;
import io.github.tewatashi.store.contract.LedgerContract;
import io.github.tewatashi.store.contract.ModelContract;
import io.github.tewatashi.store.contract.ReadContract;
import io.github.tewatashi.store.contract.StreamContract;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stores that answer wrongly, in one way each. */
enum BrokenReads implements Broken {
    SEES_TWO_MOMENTS(ConcurrencyContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            Optional<DeskView> view = sound.desk(query);
            pause();
            return view.map(v ->
                    new DeskView(v.session(), v.desk(), sound.slip(query.session(), query.number()), v.certificates()));
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
                                    .filter(slip -> slip.number().equals(query.number()))
                                    .max(Comparator.comparing(SlipRecord::issuedAt)),
                            v.certificates()));
        }
    }),
    SWAPS_TRAVELLED_AND_BOOKED(ModelContract.class, () -> new Damaged() {
        @Override
        public Stream<CertificateRecord> travelled(SessionId session) {
            return sound.booked(session)
                    .sorted(Comparator.comparing(paper -> paper.id().value()));
        }
    }),
    SEES_NO_SLIP_BUT_ITS_OWN(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            return sound.desk(query)
                    .map(v -> new DeskView(
                            v.session(), v.desk(), sound.slip(query.session(), query.number()), v.certificates()));
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
                        sound.slip(query.session(), query.number()).map(SlipRecord::certificate);
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
                            paper.state().booking().orElseThrow().number().value())));
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
    }),
    SEES_THE_OWN_SLIPS_PAPER_IN_THE_TRAY_ONLY(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            return sound.desk(query)
                    .map(v -> new DeskView(
                            v.session(),
                            v.desk(),
                            v.slip(),
                            v.certificates().stream()
                                    .filter(paper -> paper.state().isInTrayOf(query.session()))
                                    .toList()));
        }
    }),
    SEES_SLIPS_OF_OTHER_OFFICES(DeskViewContract.class, () -> new Damaged() {
        @Override
        public Optional<DeskView> desk(DeskQuery query) {
            return sound.desk(query)
                    .map(v -> new DeskView(
                            v.session(),
                            v.desk(),
                            v.slip()
                                    .or(() -> sound.offices().stream()
                                            .flatMap(sound::slips)
                                            .filter(slip -> slip.number().equals(query.number()))
                                            .findFirst()),
                            v.certificates()));
        }
    }),
    REMEMBERS_ENCOUNTERS_THAT_ENDED(DeskViewContract.class, () -> new Damaged() {
        private final Map<EncounterId, DeskView> seen = new ConcurrentHashMap<>();

        @Override
        public Optional<DeskView> encounter(EncounterId encounter) {
            Optional<DeskView> view = sound.encounter(encounter);
            view.ifPresent(v -> seen.put(encounter, v));
            return view.or(() -> Optional.ofNullable(seen.get(encounter)));
        }
    }),
    SORTS_IDS_WITHOUT_REGARD_TO_CASE(ReadContract.class, () -> new Damaged() {
        @Override
        public Stream<CertificateRecord> certificates(OfficeId office) {
            return sound.certificates(office)
                    .sorted(Comparator.comparing(paper -> paper.id().value(), String.CASE_INSENSITIVE_ORDER));
        }
    }),
    ROUNDS_TIMES_TO_MILLISECONDS(EntryContract.class, () -> new Damaged() {
        @Override
        public List<LedgerEntry> entries(CommandId command) {
            return sound.entries(command).stream().map(this::rounded).toList();
        }

        private LedgerEntry rounded(LedgerEntry e) {
            Instant at = e.at().truncatedTo(ChronoUnit.MILLIS);
            return new LedgerEntry(
                    e.format(),
                    e.number(),
                    e.office(),
                    e.fact(),
                    e.officer(),
                    e.remark(),
                    at,
                    e.command(),
                    e.ordinal(),
                    e.previous(),
                    e.digest());
        }
    }),
    TAKES_EVERY_ENTRY_FOR_ITS_OWN_FORMAT(EntryContract.class, () -> new Damaged() {
        @Override
        public List<LedgerEntry> entries(CommandId command) {
            return sound.entries(command).stream().map(this::own).toList();
        }

        private LedgerEntry own(LedgerEntry e) {
            return new LedgerEntry(
                    LedgerEntry.FORMAT,
                    e.number(),
                    e.office(),
                    e.fact(),
                    e.officer(),
                    e.remark(),
                    e.at(),
                    e.command(),
                    e.ordinal(),
                    e.previous(),
                    e.digest());
        }
    });

    private final Class<?> topic;
    private final Supplier<Store> make;

    BrokenReads(Class<?> topic, Supplier<Store> make) {
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
