package io.github.tewatashi.proof;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a store holds at one moment. Never changes: a commit makes another one, which shares what is the same. So a
 * search can go on from any state it ever saw.
 */
final class Snapshot {

    private static final Comparator<SlipRecord> BY_SLIP =
            Comparator.comparing((SlipRecord row) -> row.session().value()).thenComparing(SlipRecord::number);

    static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of(), Map.of(), null, null);

    record OfSession(SessionId session) {}

    record OfDesk(SessionId session, DeskName desk) {}

    record OfSlip(SessionId session, SerialNumber number) {}

    private record Past(Change change, @Nullable Past before) {}

    private final Map<Object, StoredRecord> rows;
    private final Map<CertificateId, Set<String>> keys;
    private final Map<String, Long> counters;
    private final @Nullable Past past;
    private final List<SlipRecord> slips;

    private Snapshot(
            Map<Object, StoredRecord> rows,
            Map<CertificateId, Set<String>> keys,
            Map<String, Long> counters,
            @Nullable Past past,
            @Nullable List<SlipRecord> slips) {
        this.rows = rows;
        this.keys = keys;
        this.counters = counters;
        this.past = past;
        this.slips = slips == null ? rows(SlipRecord.class).sorted(BY_SLIP).toList() : slips;
    }

    static Object id(StoredRecord row) {
        if (row instanceof PaperRecord paper) {
            return paper.id();
        } else if (row instanceof DeskRecord desk) {
            return new OfDesk(desk.session(), desk.desk());
        } else if (row instanceof OfficeRecord office) {
            return office.id();
        } else if (row instanceof SessionRecord session) {
            return session.id();
        }
        SlipRecord slip = (SlipRecord) row;
        return new OfSlip(slip.session(), slip.number());
    }

    long version(Object id) {
        StoredRecord row = rows.get(id);
        return row == null ? 0 : row.version();
    }

    Optional<StoredRecord> row(Object id) {
        return Optional.ofNullable(rows.get(id));
    }

    Snapshot after(Change change) {
        Map<Object, StoredRecord> next = new HashMap<>(rows);
        change.writes().forEach(row -> next.put(id(row), row.committed()));
        Map<CertificateId, Set<String>> found = keys;
        for (StoredRecord row : change.writes()) {
            if (row instanceof ErasedRecord erased) {
                found = found == keys ? new HashMap<>(keys) : found;
                found.remove(erased.id());
            }
        }
        for (SearchKeys added : change.keys()) {
            found = found == keys ? new HashMap<>(keys) : found;
            Set<String> all = new HashSet<>(found.getOrDefault(added.certificate(), Set.of()));
            all.addAll(added.keys());
            found.put(added.certificate(), all);
        }
        boolean sameSlips = change.writes().stream().noneMatch(SlipRecord.class::isInstance);
        return new Snapshot(next, found, counters, new Past(change, past), sameSlips ? slips : null);
    }

    /** The same with another row in the place of one, or the same without it: nobody does this but an intruder. */
    Snapshot tampered(Object id, Optional<? extends StoredRecord> row) {
        Map<Object, StoredRecord> next = new HashMap<>(rows);
        next.remove(id);
        row.ifPresent(r -> next.put(id, r));
        return new Snapshot(next, keys, counters, past, null);
    }

    Snapshot reserved(String counter, long last) {
        Map<String, Long> next = new TreeMap<>(counters);
        next.put(counter, last);
        return new Snapshot(rows, keys, next, past, slips);
    }

    long counter(String counter) {
        return counters.getOrDefault(counter, 0L);
    }

    /** Every slip, by session and number; the same list as before if none was written since. */
    List<SlipRecord> slips() {
        return slips;
    }

    /** By name. */
    Map<String, Long> counters() {
        return counters;
    }

    Optional<SessionRecord> session(SessionId id) {
        return Optional.ofNullable((SessionRecord) rows.get(id));
    }

    Optional<CertificateRecord> certificate(CertificateId id) {
        return Optional.ofNullable(rows.get(id))
                .flatMap(row -> row instanceof CertificateRecord paper ? Optional.of(paper) : Optional.empty());
    }

    Optional<SlipRecord> slip(SessionId session, SerialNumber number) {
        return Optional.ofNullable((SlipRecord) rows.get(new OfSlip(session, number)));
    }

    DeskRecord desk(SessionId session, DeskName desk) {
        DeskRecord row = (DeskRecord) rows.get(new OfDesk(session, desk));
        return row == null ? DeskRecord.unused(session, desk) : row;
    }

    OfficeRecord office(OfficeId office) {
        OfficeRecord row = (OfficeRecord) rows.get(office);
        return row == null ? OfficeRecord.unused(office) : row;
    }

    Stream<StoredRecord> rows() {
        return rows.values().stream();
    }

    <R extends StoredRecord> Stream<R> rows(Class<R> kind) {
        return rows.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    Set<String> keys(CertificateId certificate) {
        return keys.getOrDefault(certificate, Set.of());
    }

    Optional<Change> change(CommandId command) {
        for (Past p = past; p != null; p = p.before()) {
            if (p.change().command().equals(command)) {
                return Optional.of(p.change());
            }
        }
        return Optional.empty();
    }

    /** The words that came with a command, unless a certificate in whose chain it is was erased after it. */
    Optional<String> remark(CommandId command) {
        Set<Subject> erased = new HashSet<>();
        for (Past p = past; p != null; p = p.before()) {
            if (p.change().command().equals(command)) {
                boolean gone = p.change().entries().stream().anyMatch(entry -> erased.contains(entry.subject()));
                return gone ? Optional.empty() : p.change().remark();
            }
            p.change().writes().forEach(row -> {
                if (row instanceof ErasedRecord paper) {
                    erased.add(paper.subject());
                }
            });
        }
        return Optional.empty();
    }

    /** What the last commit changed. */
    Optional<Change> last() {
        return Optional.ofNullable(past).map(Past::change);
    }

    /** Whether {@code earlier} is the same, or one that this one grew out of by the last commit. */
    boolean isSameAs(Snapshot earlier) {
        return past == earlier.past;
    }

    /** Every entry, oldest first. */
    List<LedgerEntry> entries() {
        List<Change> changes = new ArrayList<>();
        for (Past p = past; p != null; p = p.before()) {
            changes.add(p.change());
        }
        Collections.reverse(changes);
        return changes.stream().flatMap(change -> change.entries().stream()).toList();
    }
}
