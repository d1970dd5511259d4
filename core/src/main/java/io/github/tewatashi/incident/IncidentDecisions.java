package io.github.tewatashi.incident;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an incident (S3). Pure. No step brings a paper to a person who did not have it by the book before: what
 * was recovered goes to the safe, and from there through a normal encounter (S1).
 */
final class IncidentDecisions {

    private IncidentDecisions() {}

    /** A paper is not where the book has it, or may not be: it is astray from now on. */
    static Decision suspect(
            Draft draft, CertificateRecord paper, IncidentSource source, OfficerId officer, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        Optional<Reason> hindrance = switch (paper.standing().place().kind()) {
            case ASTRAY -> Optional.of(Reason.PAPER_ASTRAY);
            // At the desk the person's own word ends the encounter, as received or as disputed.
            case HANDED_OVER -> Optional.of(Reason.ENCOUNTER_OPEN);
            case ISSUER, SAFE, TRAY, HOLDER, VOID -> Optional.empty();
        };
        if (hindrance.isPresent()) {
            return refuse(draft, paper, Details.with().officer(officer), hindrance.get());
        }
        Place astray = Place.astray(paper.nextIncident());
        Details.Builder said =
                Details.with().officer(officer).codes(List.of(source.name())).evidence(draft.remark(remark));
        return move(draft, paper, paper.standing().astray(astray), Event.SUSPECTED, said);
    }

    /** It is certain that the paper went the wrong way; what is known of it may change. */
    static Decision confirm(
            Draft draft,
            CertificateRecord paper,
            Incident incident,
            Confirmation what,
            OfficerId officer,
            String remark) {
        boolean over = incident.isClosed() || incident.stage() == IncidentStage.UNFOUNDED;
        if (over || incident.confirmation().equals(Optional.of(what))) {
            return notAtThisStep(draft, paper, incident, officer);
        }
        return log(draft, paper, Event.INCIDENT_CONFIRMED, said(incident, officer, what), remark);
    }

    /** The paper, read out of the officer's hand, lies in the safe again. */
    static Decision recover(
            Draft draft,
            CertificateRecord row,
            Incident incident,
            PaperReading paper,
            OfficerId officer,
            String remark) {
        if (!isAstrayIn(row, incident)) {
            return notAtThisStep(draft, row, incident, officer);
        }
        if (!paper.isOf(row.face())) {
            return refuse(draft, row, said(incident, officer), Reason.WRONG_PAPER);
        }
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        Standing safe = row.standing().moved(Place.safe(row.certificate().office()));
        return move(draft, row, safe, Event.RECOVERED, said(incident, officer).evidence(draft.remark(remark)));
    }

    /** The holder had the paper all the time: it is there again by the book, where it was before the suspicion. */
    static Decision lift(
            Draft draft,
            CertificateRecord paper,
            Incident incident,
            OfficerId officer,
            OfficerId second,
            String remark) {
        boolean unfounded = incident.stage() == IncidentStage.SUSPECTED
                && incident.from().equals(Place.HOLDER)
                && isAstrayIn(paper, incident);
        if (!unfounded) {
            return notAtThisStep(draft, paper, incident, officer);
        }
        Standing back = paper.standing().moved(Place.HOLDER);
        return moveByTwo(draft, paper, back, Event.SUSPICION_LIFTED, said(incident, officer), officer, second, remark);
    }

    /** The paper will not come back: it is out of use, should it ever turn up. */
    static Decision giveUp(
            Draft draft,
            CertificateRecord paper,
            Incident incident,
            OfficerId officer,
            OfficerId second,
            String remark) {
        if (incident.stage() != IncidentStage.CONFIRMED || !isAstrayIn(paper, incident)) {
            return notAtThisStep(draft, paper, incident, officer);
        }
        Standing gone = paper.standing().unbooked().moved(Place.VOID);
        return moveByTwo(draft, paper, gone, Event.GIVEN_UP, said(incident, officer), officer, second, remark);
    }

    /** One of the two people was told. */
    static Decision tell(
            Draft draft, CertificateRecord paper, Incident incident, Person whom, OfficerId officer, String remark) {
        if (incident.isClosed()) {
            return notAtThisStep(draft, paper, incident, officer);
        }
        return log(draft, paper, Event.TOLD, said(incident, officer, whom), remark);
    }

    /** A report was filed; it may be filed again, corrected. */
    static Decision file(
            Draft draft, CertificateRecord paper, Incident incident, Filing filing, OfficerId officer, String remark) {
        if (incident.isClosed()) {
            return notAtThisStep(draft, paper, incident, officer);
        }
        return log(draft, paper, Event.REPORT_FILED, said(incident, officer, filing), remark);
    }

    /** All is done. */
    static Decision close(Draft draft, CertificateRecord paper, Incident incident, OfficerId officer, String remark) {
        if (incident.isClosed()) {
            return notAtThisStep(draft, paper, incident, officer);
        }
        if (!incident.pending().isEmpty()) {
            return refuse(draft, paper, said(incident, officer), Reason.INCIDENT_UNFINISHED);
        }
        return log(draft, paper, Event.INCIDENT_CLOSED, said(incident, officer), remark);
    }

    private static Decision moveByTwo(
            Draft draft,
            CertificateRecord paper,
            Standing next,
            Event event,
            Details.Builder said,
            OfficerId officer,
            OfficerId second,
            String remark) {
        said.second(second);
        if (officer.equals(second)) {
            return refuse(draft, paper, said, Reason.SAME_OFFICER);
        }
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        return move(draft, paper, next, event, said.evidence(draft.remark(remark)));
    }

    private static Decision move(
            Draft draft, CertificateRecord paper, Standing next, Event event, Details.Builder said) {
        said.moved(paper.standing().place(), next.place());
        draft.write(paper.standing(next).log(draft, event, said));
        return Decision.of(draft);
    }

    private static Decision log(
            Draft draft, CertificateRecord paper, Event event, Details.Builder said, String remark) {
        if (remark.isBlank()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        draft.write(paper.log(draft, event, said.evidence(draft.remark(remark))));
        return Decision.of(draft);
    }

    private static Decision notAtThisStep(Draft draft, CertificateRecord paper, Incident incident, OfficerId officer) {
        return refuse(draft, paper, said(incident, officer), Reason.INCIDENT_NOT_AT_THIS_STEP);
    }

    private static Decision refuse(Draft draft, CertificateRecord paper, Details.Builder said, Reason reason) {
        draft.write(paper.log(draft, Event.REFUSED, said.reason(reason)));
        return Decision.of(draft);
    }

    private static boolean isAstrayIn(CertificateRecord paper, Incident incident) {
        return paper.standing().place().equals(Place.astray(incident.id()));
    }

    /** Names the incident by the number of its first entry: ids may hold what a code may not. */
    private static Details.Builder said(Incident incident, OfficerId officer, Enum<?>... more) {
        List<String> codes = new ArrayList<>();
        codes.add(Long.toString(incident.course().get(0).number()));
        for (Enum<?> code : more) {
            codes.add(code.name());
        }
        return Details.with().officer(officer).codes(codes);
    }
}
