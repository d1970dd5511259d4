package io.github.tewatashi.incident;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.CertificateFact.CertificateRefused;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.fact.IncidentFact.GivenUp;
import io.github.tewatashi.fact.IncidentFact.IncidentClosed;
import io.github.tewatashi.fact.IncidentFact.IncidentConfirmed;
import io.github.tewatashi.fact.IncidentFact.Recovered;
import io.github.tewatashi.fact.IncidentFact.ReportFiled;
import io.github.tewatashi.fact.IncidentFact.Suspected;
import io.github.tewatashi.fact.IncidentFact.SuspicionLifted;
import io.github.tewatashi.fact.IncidentFact.Told;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/**
 * The steps of an incident (S3). Pure. No step brings a paper to a person who did not have it by the book before: what
 * was recovered goes to the safe, and from there through a normal encounter (S1).
 */
final class IncidentDecisions {

    private IncidentDecisions() {}

    /** A paper is not where the book has it, or may not be: it is astray from now on. */
    static Decision suspect(CertificateRecord paper, Command command, IncidentSource source) {
        Place book = paper.state().place();
        // First, for nothing keeps this refusal: it must be the same at a repetition (S9).
        if (command.lacksReason()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (book.kind() == Place.Kind.ASTRAY) {
            return refuse(paper, command, CertificateRefused.of(paper.id(), Reason.PAPER_ASTRAY));
        }
        // At the desk the person's own word ends the encounter, as received or as disputed.
        if (book.kind() == Place.Kind.HANDED_OVER) {
            return refuse(paper, command, CertificateRefused.of(paper.id(), Reason.ENCOUNTER_OPEN));
        }
        Movement movement = new Movement(book, Place.astray(paper.nextIncident()));
        return happen(paper, command, new Suspected(paper.id(), source, movement));
    }

    /** It is certain that the paper went the wrong way; what is known of it may change. */
    static Decision confirm(CertificateRecord paper, Incident incident, Command command, Confirmation what) {
        return step(paper, incident, command, new IncidentConfirmed(paper.id(), incident.id(), what));
    }

    /** The paper, read out of the officer's hand, lies in the safe again. */
    static Decision recover(CertificateRecord paper, Incident incident, Command command, PaperReading reading) {
        Recovered step = new Recovered(paper.id(), incident.id(), out(incident, Place.safe(paper.office())));
        if (!command.lacksReason() && isNext(paper, incident, step) && !reading.isOf(paper.face())) {
            return refuse(paper, incident, command, Optional.empty(), Reason.WRONG_PAPER);
        }
        return step(paper, incident, command, step);
    }

    /** The holder had the paper all the time: it is there again by the book, where it was before the suspicion. */
    static Decision lift(CertificateRecord paper, Incident incident, Command command, OfficerId second) {
        Movement back = out(incident, Place.HOLDER);
        return stepByTwo(
                paper, incident, command, second, new SuspicionLifted(paper.id(), incident.id(), second, back));
    }

    /** The paper will not come back: it is out of use, should it ever turn up. */
    static Decision giveUp(CertificateRecord paper, Incident incident, Command command, OfficerId second) {
        Movement gone = out(incident, Place.VOID);
        return stepByTwo(paper, incident, command, second, new GivenUp(paper.id(), incident.id(), second, gone));
    }

    /** One of the two people was told. */
    static Decision tell(CertificateRecord paper, Incident incident, Command command, Person whom) {
        return step(paper, incident, command, new Told(paper.id(), incident.id(), whom));
    }

    /** A report was filed; it may be filed again, corrected. */
    static Decision file(CertificateRecord paper, Incident incident, Command command, Filing filing) {
        return step(paper, incident, command, new ReportFiled(paper.id(), incident.id(), filing));
    }

    /** All is done. */
    static Decision close(CertificateRecord paper, Incident incident, Command command) {
        if (!command.lacksReason() && !incident.pending().isEmpty()) {
            return refuse(paper, incident, command, Optional.empty(), Reason.INCIDENT_UNFINISHED);
        }
        return step(paper, incident, command, new IncidentClosed(paper.id(), incident.id()));
    }

    private static Decision stepByTwo(
            CertificateRecord paper, Incident incident, Command command, OfficerId second, IncidentFact step) {
        if (command.officer().equals(second)) {
            return refuse(paper, incident, command, Optional.of(second), Reason.SAME_OFFICER);
        }
        return step(paper, incident, command, Optional.of(second), step);
    }

    private static Decision step(CertificateRecord paper, Incident incident, Command command, IncidentFact step) {
        return step(paper, incident, command, Optional.empty(), step);
    }

    private static Decision step(
            CertificateRecord paper,
            Incident incident,
            Command command,
            Optional<OfficerId> second,
            IncidentFact step) {
        // First, for nothing keeps this refusal: it must be the same at a repetition (S9).
        if (command.lacksReason()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        if (!isNext(paper, incident, step)) {
            return refuse(paper, incident, command, second, Reason.INCIDENT_NOT_AT_THIS_STEP);
        }
        return happen(paper, command, step);
    }

    /** Whether the step can come, and moves the paper from where its row has it. */
    private static boolean isNext(CertificateRecord paper, Incident incident, IncidentFact step) {
        boolean isThere = !(step instanceof Fact.Moves moves)
                || moves.movement().from().equals(paper.state().place());
        return isThere && incident.allows(step);
    }

    private static Movement out(Incident incident, Place to) {
        return new Movement(Place.astray(incident.id()), to);
    }

    private static Decision refuse(
            CertificateRecord paper, Incident incident, Command command, Optional<OfficerId> second, Reason reason) {
        return refuse(
                paper,
                command,
                new CertificateRefused(paper.id(), Optional.empty(), Optional.of(incident.id()), second, reason));
    }

    private static Decision refuse(CertificateRecord paper, Command command, CertificateRefused refused) {
        return Facts.in(paper.office(), command).say(refused, paper).happen();
    }

    private static Decision happen(CertificateRecord paper, Command command, IncidentFact step) {
        return Facts.in(paper.office(), command).say(step, paper).happen();
    }
}
