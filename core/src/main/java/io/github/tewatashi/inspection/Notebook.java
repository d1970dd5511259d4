package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details.Movement;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in mind while one office is inspected: its sessions and desks, a seal and two counts per session, and the
 * slips on which wrong names were given. Nothing per certificate or entry, so that memory does not grow with them.
 */
final class Notebook {

    final Store store;
    final OfficeId office;

    final Map<SessionId, SessionRecord> sessions = new LinkedHashMap<>();
    private final Map<Subject, DeskRecord> desks = new HashMap<>();
    private final Set<Subject> chainsOfRows = new HashSet<>();
    final Map<SessionId, Digest> seals = new HashMap<>();
    final SlipCounts slipCounts = new SlipCounts();
    final WrongAnswers wrongAnswers = new WrongAnswers();
    final SafeCounts safe;

    long certificates;
    long entries;
    long chains;
    long sealsComputed;
    long slips;
    long movements;
    long handOvers;

    private final Map<Place.Kind, Long> book = new EnumMap<>(Place.Kind.class);
    private final Map<Place.Kind, Long> rows = new EnumMap<>(Place.Kind.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> known = new HashSet<>();
    private Where reached;
    private @Nullable EncounterId remembered;
    private List<LedgerEntry> history = List.of();

    Notebook(Store store, OfficeId office) {
        this.store = store;
        this.office = office;
        this.safe = new SafeCounts(Place.safe(office));
        reached = new Where.Row(Subject.of(office));
    }

    /** Reads what is kept in mind throughout. */
    void open() {
        try (Stream<LedgerEntry> chain = store.chain(Subject.of(office))) {
            chain.forEach(safe::announce);
        }
        try (Stream<SessionRecord> all = store.sessions(office)) {
            all.forEach(session -> {
                reach(new Where.Row(session.subject()));
                sessions.put(session.session(), session);
            });
        }
        for (SessionId session : sessions.keySet()) {
            for (DeskRecord desk : store.desks(session)) {
                desks.put(desk.subject(), desk);
            }
        }
    }

    /** The row of a session whose chain is being read. */
    Optional<SessionRecord> session(Subject subject) {
        chainsOfRows.add(subject);
        return Optional.ofNullable(sessions.get(new SessionId(subject.id())));
    }

    /** The row of a desk whose chain is being read. */
    Optional<DeskRecord> desk(Subject subject) {
        chainsOfRows.add(subject);
        return Optional.ofNullable(desks.get(subject));
    }

    /** After all chains were read: no row of a session or desk is without one. */
    void rowsWithoutChain() {
        Stream.concat(sessions.keySet().stream().map(Subject::of), desks.keySet().stream())
                .filter(subject -> !chainsOfRows.contains(subject))
                .forEach(subject -> found(Flaw.ROW_WITHOUT_CHAIN, new Where.Row(subject)));
    }

    /** All entries of an encounter; the last one asked for is remembered, since several checks ask one after another. */
    List<LedgerEntry> history(EncounterId encounter) {
        if (!encounter.equals(remembered)) {
            history = store.history(encounter);
            remembered = encounter;
        }
        return history;
    }

    /** The place that was read last. */
    void reach(Where where) {
        reached = where;
    }

    void found(Flaw flaw, Where where) {
        Finding finding = new Finding(flaw, office, where);
        if (known.add(finding)) {
            findings.add(finding);
        }
    }

    void unreadable() {
        found(Flaw.UNREADABLE, new Where.After(reached));
    }

    /** Books a movement: out of one place, into another. */
    void moved(Movement movement) {
        movements++;
        book.merge(movement.from().kind(), -1L, Long::sum);
        book.merge(movement.to().kind(), 1L, Long::sum);
    }

    /** Notes that a row has its paper at a place. */
    void lies(Place place) {
        certificates++;
        rows.merge(place.kind(), 1L, Long::sum);
    }

    /**
     * The control total of custody: the papers that the rows have at each kind of place are those that the movements
     * brought there (S3). Only where nothing else was found: a flaw of one paper, or a paper that moved between two reads,
     * says more than a sum that it upsets.
     */
    void balance() {
        boolean balanced = Arrays.stream(Place.Kind.values())
                .filter(kind -> kind != Place.Kind.ISSUER)
                .allMatch(kind -> book.getOrDefault(kind, 0L).equals(rows.getOrDefault(kind, 0L)));
        if (!balanced && findings.isEmpty()) {
            found(Flaw.CUSTODY_DIFFERS, new Where.Row(Subject.of(office)));
        }
    }

    InspectionReport report() {
        Inspected inspected = new Inspected(
                1, certificates, entries, chains, sealsComputed, sessions.size(), slips, movements, handOvers);
        return new InspectionReport(inspected, new Custody(book), findings);
    }
}
