package io.github.tewatashi.investigation;

import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.DispatchFact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the ledger says of the session to which a paper had last travelled before an incident. */
final class DayRecords {

    private final Store store;
    private final Incident incident;
    private final DispatchFact.Dispatched dispatched;

    /**
     * The records of one day.
     *
     * @param dispatched how the paper came to that session
     */
    DayRecords(Store store, Incident incident, DispatchFact.Dispatched dispatched) {
        this.store = store;
        this.incident = incident;
        this.dispatched = dispatched;
    }

    /** Who probably has {@code paper}, the incident's. */
    List<Lead> leads(CertificateRecord paper) {
        List<List<DeskVisit>> visits = new ArrayList<>();
        for (DeskRecord desk : store.desks(session())) {
            try (Stream<LedgerEntry> chain = store.chain(desk.subject())) {
                visits.add(DeskVisit.at(chain));
            }
        }
        visits.add(handedOverElsewhere(visits));
        return new Leads(paper, dispatched.number(), visits, papers(visits), leftOver()).inOrder();
    }

    private SessionId session() {
        return dispatched.session();
    }

    /** Hand-overs of the paper itself in encounters of which no desk of the session knows: written by hand. */
    private List<DeskVisit> handedOverElsewhere(List<List<DeskVisit>> visits) {
        Set<EncounterId> known = new HashSet<>();
        visits.forEach(desk -> desk.forEach(visit -> known.add(visit.encounter())));
        LedgerEntry first = incident.course().get(0);
        try (Stream<LedgerEntry> chain = store.chain(first.subject())) {
            return chain.takeWhile(entry -> entry.number() < first.number())
                    .flatMap(entry -> entry.fact(HandOverFact.HandedOver.class).stream()
                            .filter(handOver -> handOver.session().equals(session()))
                            .map(handOver -> DeskVisit.of(handOver, entry.at())))
                    .filter(visit -> !known.contains(visit.encounter()))
                    .toList();
        }
    }

    private Map<CertificateId, CertificateRecord> papers(List<List<DeskVisit>> visits) {
        Map<CertificateId, CertificateRecord> papers = new HashMap<>();
        for (List<DeskVisit> desk : visits) {
            for (DeskVisit visit : desk) {
                visit.certificate()
                        .filter(id -> !papers.containsKey(id))
                        .flatMap(store::certificate)
                        .ifPresent(row -> papers.put(row.id(), row));
            }
        }
        return papers;
    }

    /** What any count of the day found left over. */
    private Set<CertificateId> leftOver() {
        Set<CertificateId> leftOver = new HashSet<>();
        try (Stream<LedgerEntry> chain = store.chain(Subject.of(session()))) {
            chain.filter(entry -> entry.fact() instanceof SessionFact.CountDiffered)
                    .toList()
                    .forEach(entry -> store.entries(entry.command()).stream()
                            .flatMap(found -> found.fact(ClosingFact.FoundLeftOver.class).stream())
                            .forEach(found -> leftOver.add(found.certificate())));
        }
        return leftOver;
    }
}
