package io.github.tewatashi.storage.memory;

import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.words.CertificateId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows by their ids, and the ids by every term that finds them. Not safe for use by many threads. */
final class Rows {

    private final Map<Id<?>, StoredRecord> rows = new HashMap<>();
    private final Map<Term<?>, Set<Id<?>>> found = new HashMap<>();
    private final Map<CertificateId, Set<String>> keys = new HashMap<>();

    /** The version of a row, 0 if it is not there. */
    long version(Id<?> id) {
        StoredRecord row = rows.get(id);
        return row == null ? 0 : row.version();
    }

    // An id finds only rows of its kind, and so does a term: put() files each row under its own id and terms.
    @SuppressWarnings("unchecked")
    <R extends StoredRecord> Optional<R> get(Id<R> id) {
        return Optional.ofNullable((R) rows.get(id));
    }

    @SuppressWarnings("unchecked")
    <R extends StoredRecord> List<R> find(Term<R> term) {
        return (List<R>) ids(term).stream().map(rows::get).toList();
    }

    /** The rows that any of {@code terms} finds, each once. */
    @SuppressWarnings("unchecked")
    <R extends StoredRecord> List<R> find(Stream<? extends Term<R>> terms) {
        return (List<R>) terms.flatMap(term -> ids(term).stream())
                .distinct()
                .map(rows::get)
                .toList();
    }

    /** The keys by which a certificate is found. */
    Set<String> keys(CertificateId certificate) {
        return keys.getOrDefault(certificate, Set.of());
    }

    /** Stores {@code row} as it is, in the place of the one with its id. */
    void put(StoredRecord row) {
        Id<?> id = Id.of(row);
        drop(id);
        if (row instanceof ErasedRecord erased) {
            keys.remove(erased.id());
        }
        rows.put(id, row);
        terms(row)
                .forEach(term ->
                        found.computeIfAbsent(term, t -> new HashSet<>()).add(id));
    }

    /** Adds keys to those by which a certificate is found. */
    void put(SearchKeys added) {
        Id.OfPaper id = new Id.OfPaper(added.certificate());
        Optional<? extends StoredRecord> row = get(id);
        // The terms depend on the keys: the row leaves the index under the old ones and enters it under the new.
        drop(id);
        keys.computeIfAbsent(added.certificate(), c -> new HashSet<>()).addAll(added.keys());
        row.ifPresent(this::put);
    }

    private void drop(Id<?> id) {
        StoredRecord row = rows.remove(id);
        if (row != null) {
            terms(row)
                    .forEach(term -> found.computeIfPresent(term, (same, ids) -> {
                        ids.remove(id);
                        return ids.isEmpty() ? null : ids;
                    }));
        }
    }

    private Set<Term<?>> terms(StoredRecord row) {
        return Term.of(row, Id.of(row) instanceof Id.OfPaper paper ? keys(paper.certificate()) : Set.of());
    }

    private Set<Id<?>> ids(Term<?> term) {
        return found.getOrDefault(term, Set.of());
    }
}
