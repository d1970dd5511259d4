package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ChainedRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.Rows;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What a store does otherwise than the one beneath it. */
abstract class Twist {

    private final AtomicLong nobodys = new AtomicLong();
    private final Store beneath;

    Twist(Store beneath) {
        this.beneath = beneath;
    }

    final Store beneath() {
        return beneath;
    }

    Committed commit(Change change) {
        return beneath.commit(change);
    }

    long reserve(OfficeId office, String counter, int count) {
        return beneath.reserve(office, counter, count);
    }

    List<LedgerEntry> entries(CommandId command) {
        return beneath.entries(command);
    }

    Optional<CertificateRecord> certificate(CertificateId certificate) {
        return beneath.certificate(certificate);
    }

    /** The store as it behaves. */
    final Store store() {
        return (Store) Proxy.newProxyInstance(
                Twist.class.getClassLoader(), new Class<?>[] {Store.class}, (self, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        return commit((Change) arguments[0]);
                    } else if (method.getName().equals("reserve")) {
                        return reserve((OfficeId) arguments[0], (String) arguments[1], (int) arguments[2]);
                    } else if (method.getName().equals("entries")) {
                        return entries((CommandId) arguments[0]);
                    } else if (method.getName().equals("certificate") && arguments.length == 1) {
                        return certificate((CertificateId) arguments[0]);
                    }
                    try {
                        return method.invoke(beneath, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Whether a row of {@code change} is not at its version. */
    final boolean isStale(Change change) {
        return change.writes().stream().anyMatch(row -> version(row) != row.version());
    }

    /** Commits {@code change} on whatever is there, one thread after another. */
    final synchronized Committed forced(Change change, CommandId command) {
        List<LedgerEntry> entries = new ArrayList<>();
        Map<Subject, Chain> chains = new HashMap<>();
        for (LedgerEntry entry : change.entries()) {
            LedgerEntry linked = linked(entry, command, chains.computeIfAbsent(entry.subject(), this::end));
            chains.put(linked.subject(), Chain.after(linked));
            entries.add(linked);
        }
        List<StoredRecord> rows = change.writes().stream()
                .map(row -> Rows.at(version(row), linked(row, chains)))
                .toList();
        return beneath.commit(new Change(
                command, change.office(), change.at(), rows, List.of(), entries, change.keys(), Optional.empty()));
    }

    private static LedgerEntry linked(LedgerEntry entry, CommandId command, Chain end) {
        return new LedgerEntry(
                        entry.format(),
                        end.length() + 1,
                        entry.office(),
                        entry.fact(),
                        entry.officer(),
                        entry.remark(),
                        entry.at(),
                        command,
                        entry.ordinal(),
                        end.head(),
                        Digest.NONE)
                .sealed();
    }

    private static StoredRecord linked(StoredRecord row, Map<Subject, Chain> ends) {
        return row instanceof ChainedRecord chained
                ? chained.chained(ends.getOrDefault(chained.subject(), chained.chain()))
                : row;
    }

    /** An id that nobody gave. */
    final CommandId nobodys() {
        return new CommandId("nobody's " + nobodys.incrementAndGet());
    }

    private Chain end(Subject subject) {
        return Rows.list(beneath.chain(subject)).stream()
                .reduce((a, b) -> b)
                .map(Chain::after)
                .orElse(Chain.EMPTY);
    }

    private long version(StoredRecord row) {
        return Rows.now(beneath, row).map(StoredRecord::version).orElse(0L);
    }
}
