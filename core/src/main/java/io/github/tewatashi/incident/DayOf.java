package io.github.tewatashi.incident;

import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the ledger says of the day on which a paper was last out of the safe. */
final class DayOf {

    private final Store store;

    DayOf(Store store) {
        this.store = store;
    }

    /** Who probably has the paper; nobody if it had come back to the safe before the incident. */
    List<Lead> leads(Incident incident) {
        Optional<CertificateRecord> paper = store.certificate(incident.certificate());
        Optional<LedgerEntry> travelled = travelled(incident);
        if (paper.isEmpty() || travelled.isEmpty()) {
            return List.of();
        }
        LedgerEntry out = travelled.get();
        SessionId session = out.details().session().orElseThrow();
        List<List<Visit>> visits = new ArrayList<>();
        for (DeskRecord desk : store.desks(session)) {
            try (Stream<LedgerEntry> chain = store.chain(desk.subject())) {
                visits.add(Visit.at(chain));
            }
        }
        return new Leads(paper.get(), out.details().serial().orElseThrow(), visits, papers(visits), leftOver(session))
                .inOrder();
    }

    /** The entry by which the paper last left the safe before the incident, unless it had come back. */
    private Optional<LedgerEntry> travelled(Incident incident) {
        LedgerEntry first = incident.course().get(0);
        Optional<LedgerEntry> out = Optional.empty();
        try (Stream<LedgerEntry> chain = store.chain(first.subject())) {
            for (LedgerEntry entry : (Iterable<LedgerEntry>) chain::iterator) {
                if (entry.number() >= first.number()) {
                    break;
                }
                out = switch (entry.event()) {
                    case DISPATCHED -> Optional.of(entry);
                    case RETURNED, DEPOSITED, RECOVERED -> Optional.empty();
                    default -> out;
                };
            }
        }
        return out;
    }

    private Map<CertificateId, CertificateRecord> papers(List<List<Visit>> visits) {
        Map<CertificateId, CertificateRecord> papers = new HashMap<>();
        for (List<Visit> desk : visits) {
            for (Visit visit : desk) {
                visit.certificate()
                        .filter(id -> !papers.containsKey(id))
                        .flatMap(store::certificate)
                        .ifPresent(row -> papers.put(row.id(), row));
            }
        }
        return papers;
    }

    /** What any count of the day found left over. */
    private Set<CertificateId> leftOver(SessionId session) {
        Set<CertificateId> leftOver = new HashSet<>();
        try (Stream<LedgerEntry> chain = store.chain(Subject.of(session))) {
            chain.filter(entry -> entry.event() == Event.COUNT_DIFFERED)
                    .toList()
                    .forEach(entry -> store.entries(entry.command()).stream()
                            .filter(found -> found.event() == Event.FOUND_LEFT_OVER)
                            .flatMap(found -> found.details().certificate().stream())
                            .forEach(leftOver::add));
        }
        return leftOver;
    }
}
