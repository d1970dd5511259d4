package io.github.tewatashi.investigation;

import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentHistory;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger tells of an incident that has happened: who probably has the paper, what led to it, and until when it
 * has to be reported. Only reads; an incident is led through its steps by {@code incident}.
 *
 * <pre>{@code
 * List<Lead> whomToAsk = investigation.leads(incident.id());
 * Optional<IncidentReport> report =
 *         investigation.report(incident.id(), ReportingRule.of(OfficeCalendar.japanese(holidays)), false);
 * }</pre>
 */
public final class Investigation {

    private final Store store;

    /** Given out by {@code Tewatashi}. */
    public Investigation(Store store) {
        this.store = store;
    }

    /**
     * Who probably has the paper: the encounters of the day on which it was last out of the safe that could have gone
     * wrong, the likeliest first, each with its reasons. Names nobody without a reason.
     *
     * <p>Reads the chains of that day's desks and the certificates handed over there.
     *
     * @return empty if there is no such incident, if the paper was erased, if it was in the safe before the incident,
     *     or if no encounter of that day gives a reason
     */
    public List<Lead> leads(IncidentId id) {
        return find(id).flatMap(incident -> new IncidentRecords(store, incident)
                        .lastDispatch()
                        .map(dispatched -> new DayRecords(store, incident, dispatched)))
                .flatMap(day -> id.certificate().flatMap(store::certificate).map(day::leads))
                .orElse(List.of());
    }

    /**
     * The report on an incident, as of now. Inspects the whole books of the incident's office for what was not kept,
     * and takes as long as {@link io.github.tewatashi.inspection.Inspection} does.
     *
     * @param id the incident
     * @param rule the office's calendar and days
     * @param onPurpose whether the incident may have been brought about on purpose
     * @return empty if there is no such incident
     */
    public Optional<IncidentReport> report(IncidentId id, ReportingRule rule, boolean onPurpose) {
        return find(id).map(
                        incident -> new IncidentRecords(store, incident).report(rule.deadlines(incident, onPurpose)));
    }

    private Optional<Incident> find(IncidentId id) {
        return id.certificate()
                .flatMap(certificate ->
                        IncidentHistory.of(store.chain(Subject.of(certificate))).find(id));
    }
}
