package io.github.tewatashi.incident;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads incidents out of the ledger. */
final class IncidentReader {

    private final Store store;

    IncidentReader(Store store) {
        this.store = store;
    }

    Optional<Incident> find(IncidentId id) {
        return id.certificate()
                .flatMap(certificate -> history(Subject.of(certificate)).find(id));
    }

    List<Incident> of(CertificateId certificate) {
        return history(Subject.of(certificate)).incidents();
    }

    List<Incident> of(OfficeId office) {
        List<Incident> all = new ArrayList<>();
        try (Stream<LedgerEntry> ledger = store.ledger(office)) {
            Optional<Subject> reading = Optional.empty();
            IncidentHistory history = new IncidentHistory();
            for (LedgerEntry entry : (Iterable<LedgerEntry>) ledger::iterator) {
                if (entry.subject().kind() != Subject.Kind.CERTIFICATE) {
                    continue;
                }
                if (!reading.equals(Optional.of(entry.subject()))) {
                    all.addAll(history.incidents());
                    history = new IncidentHistory();
                    reading = Optional.of(entry.subject());
                }
                history.take(entry);
            }
            all.addAll(history.incidents());
        }
        return List.copyOf(all);
    }

    /** The incident of which {@code last} is a step or the beginning, as it stood then. */
    Incident asOf(LedgerEntry last) {
        IncidentId id = ((Fact.OfIncident) last.fact()).incident();
        return IncidentHistory.of(store.chain(last.subject()).takeWhile(entry -> entry.number() <= last.number()))
                .find(id)
                .orElseThrow();
    }

    private IncidentHistory history(Subject certificate) {
        return IncidentHistory.of(store.chain(certificate));
    }
}
