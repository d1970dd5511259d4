package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.rule.Rivals;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/** The movements of a paper at the desk: to the person, and from there on (S1, S2, S3). Pure. */
final class HandOverDecisions {

    private HandOverDecisions() {}

    /** The paper, read out of the officer's hand: the third of the three-way match (S1). */
    static Decision handOver(DeskView view, Command command, EncounterId id, PaperReading paper) {
        Optional<OpenEncounter> open = DeskDecisions.at(view, id, Stage.PAPER);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        OpenEncounter encounter = open.get();
        CertificateRecord certificate = DeskDecisions.certificate(view, encounter);
        Optional<Reason> refused = DeskDecisions.notOpen(view)
                .or(() -> paper.isOf(certificate.face()) ? Optional.empty() : Optional.of(Reason.WRONG_PAPER))
                .or(() -> meansAnotherNow(view, encounter, certificate)
                        ? Optional.of(Reason.AMBIGUOUS)
                        : Optional.empty())
                .or(() -> DeskDecisions.hindrance(view, encounter, command.officer()));
        if (refused.isPresent()) {
            return DeskDecisions.refuse(view, command, encounter, refused.get());
        }
        Movement movement = new Movement(certificate.state().place(), Place.handedOver(id));
        return DeskDecisions.facts(view, command)
                .say(new HandOverFact.HandedOver(encounter.context(), movement), certificate, view.desk())
                // Whatever brings a paper into the tray raises the session's version, and this is decided anew (S2).
                .relyOn(view.session())
                .happen();
    }

    /** The person confirmed: the paper is with its holder. */
    static Decision receive(DeskView view, Command command, EncounterId id) {
        return afterHandOver(view, command, id, (facts, encounter, paper) -> {
            Movement movement = new Movement(paper.state().place(), Place.HOLDER);
            return facts.say(new HandOverFact.Received(encounter.context(), movement), paper, view.desk())
                    .happen();
        });
    }

    /** The person gave the paper back: it is in the tray again. */
    static Decision takeBack(DeskView view, Command command, EncounterId id) {
        return afterHandOver(view, command, id, (facts, encounter, paper) -> {
            Movement movement = new Movement(
                    paper.state().place(), Place.tray(view.session().id()));
            // The session's version tells other desks that a paper came into the tray, which could be meant there (S2).
            return facts.touch(view.session())
                    .say(new HandOverFact.HandedBack(encounter.context(), movement), paper, view.desk())
                    .happen();
        });
    }

    /** The person said that the paper is not theirs: nobody can hand it over until that is cleared up. */
    static Decision dispute(DeskView view, Command command, EncounterId id) {
        // First, for nothing keeps this refusal: it must be the same at a repetition (S9).
        if (command.lacksReason()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        return afterHandOver(view, command, id, (facts, encounter, paper) -> {
            Movement movement = new Movement(paper.state().place(), Place.astray(paper.nextIncident()));
            return facts.say(new HandOverFact.Disputed(encounter.context(), movement), paper, view.desk())
                    .happen();
        });
    }

    /** What follows a hand-over, as long as the paper is still where the hand-over brought it. */
    private static Decision afterHandOver(DeskView view, Command command, EncounterId id, Ending ending) {
        Optional<OpenEncounter> open = DeskDecisions.at(view, id, Stage.RECEIPT);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        CertificateRecord paper = DeskDecisions.certificate(view, open.get());
        if (!paper.state().place().equals(Place.handedOver(id))) {
            // Named in an incident meanwhile: what is astray stays so until that is cleared up.
            return DeskDecisions.refuse(view, command, open.get(), Reason.PAPER_ASTRAY);
        }
        return ending.decide(DeskDecisions.facts(view, command), open.get(), paper);
    }

    /**
     * Whether a paper in the tray could be meant as well by now, unless a birth date was given that is not its holder's
     * (S2). The person begins again, and is asked for it.
     */
    private static boolean meansAnotherNow(DeskView view, OpenEncounter encounter, CertificateRecord certificate) {
        boolean identified = !encounter.rivals().isEmpty();
        return Rivals.recorded(view, encounter.number(), certificate).stream()
                .anyMatch(rival -> !identified
                        || rival.face().birthDate().equals(certificate.face().birthDate()));
    }

    /** How an encounter ends whose paper was handed over. */
    private interface Ending {
        Decision decide(Facts facts, OpenEncounter encounter, CertificateRecord paper);
    }
}
