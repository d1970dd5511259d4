package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.store.contract.Rows;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.OfficeId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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
        Draft draft = new Draft(command, change.office(), change.at());
        Map<Subject, Chain> chains = new HashMap<>();
        for (LedgerEntry entry : change.entries()) {
            Chain chain = chains.computeIfAbsent(entry.subject(), this::end);
            chains.put(entry.subject(), draft.append(entry.subject(), chain, entry.event(), entry.details()));
        }
        change.writes().forEach(row -> draft.write(Rows.at(version(row), linked(row, chains))));
        change.keys().forEach(found -> draft.findBy(found.certificate(), found.keys()));
        return beneath.commit(draft.done());
    }

    private static StoredRecord linked(StoredRecord row, Map<Subject, Chain> ends) {
        if (row instanceof CertificateRecord c) {
            Chain end = ends.getOrDefault(c.subject(), c.chain());
            return new CertificateRecord(c.certificate(), c.salt(), c.authorisation(), c.standing(), end, c.version());
        } else if (row instanceof DeskRecord d) {
            Chain end = ends.getOrDefault(d.subject(), d.chain());
            return new DeskRecord(d.session(), d.desk(), d.open(), end, d.version());
        }
        return row;
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
