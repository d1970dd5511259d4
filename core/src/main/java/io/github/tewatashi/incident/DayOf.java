package io.github.tewatashi.incident;

import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.SessionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        visits.add(handedOverElsewhere(incident, session, visits));
        return new Leads(paper.get(), out.details().serial().orElseThrow(), visits, papers(visits), leftOver(session))
                .inOrder();
    }

    /** Hand-overs of the paper itself in encounters of which no desk of the session knows: written by hand. */
    private List<Visit> handedOverElsewhere(Incident incident, SessionId session, List<List<Visit>> visits) {
        Set<EncounterId> known = new HashSet<>();
        visits.forEach(desk -> desk.forEach(visit -> known.add(visit.encounter())));
        LedgerEntry first = incident.course().get(0);
        try (Stream<LedgerEntry> chain = store.chain(first.subject())) {
            return chain.filter(entry -> entry.event() == Event.HANDED_OVER && entry.number() < first.number())
                    .filter(entry -> entry.details().session().equals(Optional.of(session)))
                    .map(Visit::handedOver)
                    .filter(visit -> !known.contains(visit.encounter()))
                    .toList();
        }
    }

    /** The report on an incident; inspects its office. */
    IncidentReport report(Incident incident, Deadlines deadlines) {
        Optional<LedgerEntry> travelled = travelled(incident);
        Optional<SessionRecord> session =
                travelled.flatMap(out -> out.details().session()).flatMap(store::session);
        List<LedgerEntry> course = course(incident, travelled);
        // A chain is sound or not as a whole, but what is off elsewhere did not lead to this incident.
        Set<Where> here = new HashSet<>();
        course.forEach(entry -> here.add(new Where.Entry(entry.subject(), entry.number())));
        List<Finding> findings = new Inspection(store)
                .inspect(incident.office()).findings().stream()
                        .filter(finding -> here.contains(finding.where()))
                        .toList();
        boolean dayIsOver =
                session.filter(day -> deadlines.learned().isAfter(day.date())).isPresent();
        return new IncidentReport(
                incident,
                session.map(SessionRecord::date),
                session.map(SessionRecord::venue),
                travelled.flatMap(out -> out.details().serial()),
                days(course),
                course,
                Causes.of(incident, course, dayIsOver, findings),
                deadlines);
    }

    /** The paper's own chain, and what its session and the desks there say of it or of its number. */
    private List<LedgerEntry> course(Incident incident, Optional<LedgerEntry> travelled) {
        List<LedgerEntry> course = new ArrayList<>();
        LedgerEntry first = incident.course().get(0);
        add(course, first.subject(), entry -> true);
        travelled.ifPresent(out -> {
            SessionId session = out.details().session().orElseThrow();
            add(course, Subject.of(session), entry -> true);
            for (DeskRecord desk : store.desks(session)) {
                add(
                        course,
                        desk.subject(),
                        entry -> entry.details().certificate().equals(Optional.of(incident.certificate()))
                                || entry.details().serial().equals(out.details().serial()));
            }
        });
        namedByTheSameNumber(course).forEach(other -> add(course, other, entry -> leadsToTheDay(entry, first)));
        course.sort(Comparator.comparing(LedgerEntry::at)
                .thenComparing(LedgerEntry::subject)
                .thenComparing(LedgerEntry::number));
        return course;
    }

    /** The chains of the other papers that a dispatch found to go by this one's number. */
    private Set<Subject> namedByTheSameNumber(List<LedgerEntry> course) {
        Set<Subject> others = new LinkedHashSet<>();
        for (LedgerEntry own : course) {
            if (own.event() == Event.NUMBER_SHARED) {
                store.entries(own.command()).stream()
                        .filter(other -> other.event() == Event.NUMBER_SHARED)
                        .filter(other ->
                                other.details().serial().equals(own.details().serial()))
                        .map(LedgerEntry::subject)
                        .filter(other -> !other.equals(own.subject()))
                        .forEach(others::add);
            }
        }
        return others;
    }

    /** Of another paper only how it came by its number and to that day. */
    private static boolean leadsToTheDay(LedgerEntry entry, LedgerEntry suspicion) {
        return entry.at().isBefore(suspicion.at())
                && switch (entry.event()) {
                    case BOOKED, SLIP_VOIDED, NUMBER_SHARED, DISPATCHED, HANDED_OVER, RECEIVED -> true;
                    default -> false;
                };
    }

    private Map<SessionId, LocalDate> days(List<LedgerEntry> course) {
        Map<SessionId, LocalDate> days = new HashMap<>();
        for (LedgerEntry entry : course) {
            entry.details()
                    .session()
                    .filter(session -> !days.containsKey(session))
                    .flatMap(store::session)
                    .ifPresent(session -> days.put(session.session(), session.date()));
        }
        return days;
    }

    private void add(List<LedgerEntry> course, Subject subject, Predicate<LedgerEntry> concerns) {
        try (Stream<LedgerEntry> chain = store.chain(subject)) {
            chain.filter(concerns).forEach(course::add);
        }
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
