package io.github.tewatashi.investigation;

import io.github.tewatashi.fact.ClosingFact;
import io.github.tewatashi.fact.DispatchFact;
import io.github.tewatashi.fact.DispatchFact.NumberShared;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads what the ledger says of an incident and of what led to it. */
final class IncidentRecords {

    /** Of another paper only how it came by its number, and to that day. */
    private static final Set<FactKind> OF_ANOTHER_PAPER = EnumSet.of(
            FactKind.BOOKED,
            FactKind.SLIP_VOIDED,
            FactKind.NUMBER_SHARED,
            FactKind.DISPATCHED,
            FactKind.HANDED_OVER,
            FactKind.RECEIVED);

    private final Store store;
    private final Incident incident;
    private final LedgerEntry suspicion;

    IncidentRecords(Store store, Incident incident) {
        this.store = store;
        this.incident = incident;
        this.suspicion = incident.course().get(0);
    }

    /** How the paper last left the safe before the incident; empty if it had come back. */
    Optional<DispatchFact.Dispatched> lastDispatch() {
        Optional<DispatchFact.Dispatched> last = Optional.empty();
        try (Stream<LedgerEntry> chain = store.chain(suspicion.subject())) {
            for (LedgerEntry entry : (Iterable<LedgerEntry>) chain::iterator) {
                if (entry.number() >= suspicion.number()) {
                    break;
                }
                Fact fact = entry.fact();
                if (fact instanceof DispatchFact.Dispatched dispatched) {
                    last = Optional.of(dispatched);
                } else if (fact instanceof ClosingFact.Returned
                        || fact instanceof RegistryFact.Deposited
                        || fact instanceof IncidentFact.Recovered) {
                    last = Optional.empty();
                }
            }
        }
        return last;
    }

    /** The report on the incident; inspects its office. */
    IncidentReport report(Deadlines deadlines) {
        Optional<DispatchFact.Dispatched> dispatched = lastDispatch();
        Optional<SessionRecord> session =
                dispatched.map(DispatchFact.Dispatched::session).flatMap(store::session);
        List<LedgerEntry> timetable = timetable(dispatched);
        boolean dayIsOver =
                session.filter(day -> deadlines.learned().isAfter(day.date())).isPresent();
        return new IncidentReport(
                incident,
                session.map(SessionRecord::date),
                session.map(SessionRecord::venue),
                dispatched.map(DispatchFact.Dispatched::number),
                days(timetable),
                timetable,
                Causes.of(incident, timetable, dayIsOver, findings(timetable)),
                deadlines);
    }

    /** What an inspection finds in these entries: what is off elsewhere did not lead to this incident. */
    private List<Finding> findings(List<LedgerEntry> timetable) {
        Set<Where> here = new HashSet<>();
        timetable.forEach(entry -> here.add(new Where.Entry(entry.subject(), entry.number())));
        return new Inspection(store)
                .inspect(incident.office()).findings().stream()
                        .filter(finding -> here.contains(finding.where()))
                        .toList();
    }

    /** The paper's own chain, and what its session and the desks there say of it or of its number. */
    private List<LedgerEntry> timetable(Optional<DispatchFact.Dispatched> dispatched) {
        List<LedgerEntry> timetable = new ArrayList<>();
        add(timetable, suspicion.subject(), entry -> true);
        dispatched.ifPresent(out -> {
            add(timetable, Subject.of(out.session()), entry -> true);
            for (DeskRecord desk : store.desks(out.session())) {
                add(timetable, desk.subject(), entry -> concerns(out, FactColumns.of(entry.fact())));
            }
        });
        goingByTheSameNumber(timetable).forEach(other -> add(timetable, other, this::leadsToTheDay));
        timetable.sort(Comparator.comparing(LedgerEntry::at)
                .thenComparing(LedgerEntry::subject)
                .thenComparing(LedgerEntry::number));
        return timetable;
    }

    private boolean concerns(DispatchFact.Dispatched out, FactColumns said) {
        return said.certificate().equals(Optional.of(incident.certificate()))
                || said.number().equals(Optional.of(out.number()));
    }

    /** The chains of the other papers that a dispatch found to go by this one's number. */
    private Set<Subject> goingByTheSameNumber(List<LedgerEntry> timetable) {
        Set<Subject> others = new LinkedHashSet<>();
        for (LedgerEntry entry : timetable) {
            entry.fact(NumberShared.class)
                    .ifPresent(own -> store.entries(entry.command()).stream()
                            .flatMap(other -> other.fact(NumberShared.class).stream())
                            .filter(other -> other.number().equals(own.number()))
                            .map(Fact::subject)
                            .filter(other -> !other.equals(own.subject()))
                            .forEach(others::add));
        }
        return others;
    }

    private boolean leadsToTheDay(LedgerEntry entry) {
        return entry.at().isBefore(suspicion.at()) && OF_ANOTHER_PAPER.contains(entry.kind());
    }

    private Map<SessionId, LocalDate> days(List<LedgerEntry> timetable) {
        Map<SessionId, LocalDate> days = new HashMap<>();
        for (LedgerEntry entry : timetable) {
            FactColumns.of(entry.fact())
                    .session()
                    .filter(session -> !days.containsKey(session))
                    .flatMap(store::session)
                    .ifPresent(session -> days.put(session.id(), session.date()));
        }
        return days;
    }

    private void add(List<LedgerEntry> timetable, Subject subject, Predicate<LedgerEntry> concerns) {
        try (Stream<LedgerEntry> chain = store.chain(subject)) {
            chain.filter(concerns).forEach(timetable::add);
        }
    }
}
