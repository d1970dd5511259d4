package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/** The movements of a paper at the desk: to the person, and from there on (S1, S2, S3). Pure. */
final class HandOverDecisions {

    private HandOverDecisions() {}

    /**
     * The paper, read out of the officer's hand: the third of the three-way match (S1).
     *
     * @param stated the holder's name as it was stated, if it is still known
     */
    static Decision handOver(
            DeskView view,
            Command command,
            EncounterId id,
            PaperReading paper,
            Optional<Stated> stated,
            DeskLimits limits) {
        Optional<OpenEncounter> open = DeskDecisions.at(view, id, Stage.PAPER);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        OpenEncounter encounter = open.get();
        CertificateRecord certificate = DeskDecisions.certificate(view, encounter);
        Optional<Reason> refused = DeskDecisions.notOpen(view)
                .or(() -> StatementRule.over(view, encounter, command, limits))
                .or(() -> StatementRule.mustBeHeardAgain(view, encounter, stated)
                        ? Optional.of(Reason.STATEMENT_OUTDATED)
                        : Optional.empty())
                .or(() -> paper.isOf(certificate.face()) ? Optional.empty() : Optional.of(Reason.WRONG_PAPER))
                .or(() -> StatementRule.meansAnother(view, encounter, certificate, stated)
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

    /**
     * The person confirmed: the paper is with its holder. What has come up since the hand-over is no reason to end the
     * encounter, but the last moment to take the paper back: nothing happens, and the encounter stays open (S5).
     */
    static Decision receive(DeskView view, Command command, EncounterId id) {
        return afterHandOver(view, command, id, (facts, encounter, paper) -> {
            Optional<Reason> hindrance = hindranceAtReceipt(encounter, paper);
            if (hindrance.isPresent()) {
                return Decision.nothing(hindrance.get());
            }
            Movement movement = new Movement(paper.state().place(), Place.HOLDER);
            return facts.say(new HandOverFact.Received(encounter.context(), movement), paper, view.desk())
                    .say(new DeskFact.Freed(encounter.context()), view.desk())
                    .happen();
        });
    }

    /** Keeps that the officer was told at the receipt what has come up since the hand-over (S5, S12). */
    static Decision tell(DeskView view, Command command, EncounterId id) {
        return afterHandOver(
                view,
                command,
                id,
                (facts, encounter, paper) -> hindranceAtReceipt(encounter, paper)
                        .map(reason -> facts.say(Hindrances.atReceipt(encounter.context(), paper, reason), paper)
                                .happen())
                        // Lifted at this very moment: the receipt is to be tried again.
                        .orElseGet(() -> Decision.nothing(Reason.CONTENDED)));
    }

    /**
     * What has come up between hand-over and receipt: the proxy's authorisation was withdrawn, the holder is reported
     * absent, or the paper was put on hold (S1, S5).
     */
    static Optional<Reason> hindranceAtReceipt(OpenEncounter encounter, CertificateRecord paper) {
        if (encounter
                .proxy()
                .filter(entry -> paper.authorisation(entry).isEmpty())
                .isPresent()) {
            return Optional.of(Reason.PROXY_NOT_RECORDED);
        }
        if (paper.state().absent()) {
            return Optional.of(Reason.HOLDER_ABSENT);
        }
        return paper.state().held() ? Optional.of(Reason.ON_HOLD) : Optional.empty();
    }

    /**
     * The person gave the paper back: it is in the tray again.
     *
     * @param reading the paper that came back, if it was read: it must be the one that was handed over (S3)
     */
    static Decision takeBack(DeskView view, Command command, EncounterId id, Optional<PaperReading> reading) {
        return afterHandOver(view, command, id, (facts, encounter, paper) -> {
            if (reading.filter(read -> !read.isOf(paper.face())).isPresent()) {
                return Decision.nothing(Reason.WRONG_PAPER);
            }
            Movement movement = new Movement(
                    paper.state().place(), Place.tray(view.session().id()));
            // The session's version tells other desks that a paper came into the tray, which could be meant there (S2).
            return facts.touch(view.session())
                    .say(new HandOverFact.HandedBack(encounter.context(), movement), paper, view.desk())
                    .say(new DeskFact.Freed(encounter.context()), view.desk())
                    .happen();
        });
    }

    /**
     * The person said that the paper is not theirs: nobody can hand it over until that is cleared up. So also another
     * paper that was read in the person's hand: it is not where the book has it (S3).
     *
     * @param inHand the certificate whose paper was read in the person's hand; empty if the number is nobody's
     */
    static Decision dispute(DeskView view, Command command, EncounterId id, Optional<CertificateRecord> inHand) {
        // First, for nothing keeps this refusal: it must be the same at a repetition (S9).
        if (command.lacksReason()) {
            return Decision.nothing(Reason.REASON_MISSING);
        }
        return afterHandOver(view, command, id, (facts, encounter, paper) -> {
            if (inHand.isEmpty()) {
                return Decision.nothing(Reason.PAPER_UNKNOWN);
            }
            Optional<CertificateRecord> other = inHand.filter(read -> !read.id().equals(paper.id()));
            facts.say(
                    new HandOverFact.Disputed(
                            encounter.context(),
                            astray(paper),
                            other.stream().map(CertificateRecord::id).toList()),
                    paper,
                    view.desk());
            facts.say(new DeskFact.Freed(encounter.context()), view.desk());
            other.filter(read -> read.state().place().kind() != Place.Kind.ASTRAY)
                    .ifPresent(read -> facts.say(
                            new IncidentFact.Suspected(read.id(), IncidentSource.DISPUTED_AT_DESK, astray(read)),
                            read));
            return facts.happen();
        });
    }

    private static Movement astray(CertificateRecord paper) {
        return new Movement(paper.state().place(), Place.astray(paper.nextIncident()));
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

    /** How an encounter ends whose paper was handed over. */
    private interface Ending {
        Decision decide(Facts facts, OpenEncounter encounter, CertificateRecord paper);
    }
}
