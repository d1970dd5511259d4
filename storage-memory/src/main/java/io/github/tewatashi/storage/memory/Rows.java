package io.github.tewatashi.storage.memory;

import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.vocabulary.CertificateId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows by their ids, and the ids by every key that finds them. Not safe for use by many threads. */
final class Rows {

    private final Map<Id<?>, StoredRecord> rows = new HashMap<>();
    private final Map<IndexKey<?>, Set<Id<?>>> found = new HashMap<>();
    private final Map<CertificateId, Set<String>> searchKeys = new HashMap<>();

    /** The version of a row, 0 if it is not there. */
    long version(Id<?> id) {
        StoredRecord row = rows.get(id);
        return row == null ? 0 : row.version();
    }

    // An id finds only rows of its kind, and so does a key: put() files each row under its own id and keys.
    @SuppressWarnings("unchecked")
    <R extends StoredRecord> Optional<R> get(Id<R> id) {
        return Optional.ofNullable((R) rows.get(id));
    }

    @SuppressWarnings("unchecked")
    <R extends StoredRecord> List<R> find(IndexKey<R> key) {
        return (List<R>) ids(key).stream().map(rows::get).toList();
    }

    /** The rows that any of {@code sought} finds, each once. */
    @SuppressWarnings("unchecked")
    <R extends StoredRecord> List<R> find(Stream<? extends IndexKey<R>> sought) {
        return (List<R>) sought.flatMap(key -> ids(key).stream())
                .distinct()
                .map(rows::get)
                .toList();
    }

    /** The search keys by which a certificate is found. */
    Set<String> searchKeys(CertificateId certificate) {
        return searchKeys.getOrDefault(certificate, Set.of());
    }

    /** Stores {@code row} as it is, in the place of the one with its id. */
    void put(StoredRecord row) {
        Id<?> id = Id.of(row);
        drop(id);
        if (row instanceof ErasedRecord erased) {
            searchKeys.remove(erased.id());
        }
        rows.put(id, row);
        keys(row)
                .forEach(key -> found.computeIfAbsent(key, k -> new HashSet<>()).add(id));
    }

    /** Adds search keys to those by which a certificate is found. */
    void put(SearchKeys added) {
        Id.OfPaper id = new Id.OfPaper(added.certificate());
        Optional<? extends StoredRecord> row = get(id);
        // A row's keys depend on its search keys: the row leaves the index under the old ones and enters it under the
        // new.
        drop(id);
        searchKeys.computeIfAbsent(added.certificate(), c -> new HashSet<>()).addAll(added.keys());
        row.ifPresent(this::put);
    }

    private void drop(Id<?> id) {
        StoredRecord row = rows.remove(id);
        if (row != null) {
            keys(row)
                    .forEach(key -> found.computeIfPresent(key, (same, ids) -> {
                        ids.remove(id);
                        return ids.isEmpty() ? null : ids;
                    }));
        }
    }

    private Set<IndexKey<?>> keys(StoredRecord row) {
        return IndexKey.of(row, Id.of(row) instanceof Id.OfPaper paper ? searchKeys(paper.certificate()) : Set.of());
    }

    private Set<Id<?>> ids(IndexKey<?> key) {
        return found.getOrDefault(key, Set.of());
    }
}
