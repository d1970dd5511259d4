package io.github.tewatashi.desk;

import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Facts;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.name.Fold;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.rule.MatchResult;
import io.github.tewatashi.rule.ProxyRule;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.rule.TwoFactors;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an encounter up to the hand-over (S1, S2, S5, S10). Pure.
 *
 * <p>A refused step ends its encounter: the desk is free, and the person begins again. A refused beginning leaves the
 * desk as it is, for the desk may have another encounter.
 */
final class DeskDecisions {

    private DeskDecisions() {}

    /** Slip and stated name; of a proxy, the proxy's own name and birth date as well. */
    static Decision states(DeskView view, Command command, EncounterId id, Statement said, MatchPolicy policy) {
        Facts facts = facts(view, command);
        if (view.desk().version() == 0) {
            // A closing at this moment does not know of this desk, and must not slip past it: one of them goes first.
            facts.touch(view.session());
        }
        Optional<Reason> notServed = notOpen(view).or(() -> view.desk().open().map(other -> Reason.DESK_BUSY));
        if (notServed.isPresent()) {
            return refuse(facts, view, refused(view, id, said, notServed.get()));
        }
        MatchResult result = TwoFactors.match(view, said, command.officer(), policy);
        if (result instanceof MatchResult.NotFound notFound) {
            return refuse(facts, view, refused(view, id, said, notFound));
        }
        MatchResult.Found found = (MatchResult.Found) result;
        EncounterContext context = new EncounterContext(
                view.session().id(),
                view.desk().desk(),
                id,
                said.slip().number().orElseThrow(),
                found.certificate().id(),
                found.proxy());
        DeskFact answer = found.rivals().isEmpty()
                ? singledOut(context, found.toConfirm(), found.folds())
                : new DeskFact.IdentifierAsked(context, found.rivals(), found.toConfirm(), found.folds());
        return facts.say(answer, view.desk()).happen();
    }

    /** The further identifier: it must be the recorded one, and nobody's who could be meant as well (S2). */
    static Decision identify(DeskView view, Command command, EncounterId id, LocalDate birthDate) {
        Optional<OpenEncounter> open = at(view, id, Stage.IDENTIFIER);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        OpenEncounter encounter = open.get();
        if (!certificate(view, encounter).face().birthDate().equals(birthDate)) {
            return refuse(view, command, encounter, Reason.IDENTIFIER_MISMATCH);
        }
        if (encounter.rivals().stream().anyMatch(rival -> couldBeBornOn(view.certificate(rival), birthDate))) {
            return refuse(view, command, encounter, Reason.AMBIGUOUS);
        }
        Optional<Reason> hindrance = hindrance(view, encounter, command.officer());
        if (hindrance.isPresent()) {
            return refuse(view, command, encounter, hindrance.get());
        }
        return facts(view, command)
                .say(singledOut(encounter.context(), encounter.toConfirm(), List.of()), view.desk())
                .happen();
    }

    /** The officer's comparison of the stated with the printed name. */
    static Decision confirm(DeskView view, Command command, EncounterId id, boolean same) {
        Optional<OpenEncounter> open = at(view, id, Stage.CONFIRMATION);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        if (!same) {
            return refuse(view, command, open.get(), Reason.NAME_NOT_CONFIRMED);
        }
        Optional<Reason> noProxy = proxyHindrance(view, open.get(), command.officer());
        if (noProxy.isPresent()) {
            return refuse(view, command, open.get(), noProxy.get());
        }
        return facts(view, command)
                .say(new DeskFact.NameConfirmed(open.get().context()), view.desk())
                .happen();
    }

    /** Ends an encounter whose paper is still in the tray, or back in it. */
    static Decision putBack(DeskView view, Command command, EncounterId id) {
        Optional<OpenEncounter> open = view.desk().open().filter(e -> e.id().equals(id) && e.stage() != Stage.RECEIPT);
        if (open.isEmpty()) {
            return Decision.nothing(Reason.ENCOUNTER_OVER);
        }
        return facts(view, command)
                .say(new DeskFact.Ended(open.get().context()), view.desk())
                .happen();
    }

    /** The desk's encounter, if it is this one and at this step. */
    static Optional<OpenEncounter> at(DeskView view, EncounterId id, Stage stage) {
        return view.desk().open().filter(e -> e.id().equals(id) && e.stage() == stage);
    }

    static CertificateRecord certificate(DeskView view, OpenEncounter encounter) {
        return view.certificate(encounter.certificate()).orElseThrow();
    }

    static Facts facts(DeskView view, Command command) {
        return Facts.in(view.session().office(), command);
    }

    /** Refuses a step of an encounter that the desk has, and ends the encounter. */
    static Decision refuse(DeskView view, Command command, OpenEncounter encounter, Reason reason) {
        return refuse(facts(view, command), view, DeskFact.DeskRefused.step(encounter.context(), reason));
    }

    static Optional<Reason> notOpen(DeskView view) {
        return switch (view.session().state().stage()) {
            case SCHEDULED -> Optional.of(Reason.SESSION_NOT_OPEN);
            case DISPATCHED -> Optional.empty();
            case CLOSED -> Optional.of(Reason.SESSION_CLOSED);
        };
    }

    /** What has come up against the hand-over since slip and name were matched. */
    static Optional<Reason> hindrance(DeskView view, OpenEncounter encounter, OfficerId officer) {
        return proxyHindrance(view, encounter, officer)
                .or(() -> TwoFactors.hindrance(
                        certificate(view, encounter).state(), view.session().id()));
    }

    /** An authorisation may be withdrawn, or the desk taken over by the officer who recorded it, between two steps. */
    private static Optional<Reason> proxyHindrance(DeskView view, OpenEncounter encounter, OfficerId officer) {
        return ProxyRule.hindrance(certificate(view, encounter), encounter.proxy(), view.session(), officer);
    }

    /** A rival that cannot be looked at cannot be excluded. */
    private static boolean couldBeBornOn(Optional<CertificateRecord> rival, LocalDate birthDate) {
        return rival.map(certificate -> certificate.face().birthDate().equals(birthDate))
                .orElse(true);
    }

    private static DeskFact singledOut(EncounterContext context, boolean toConfirm, List<Fold> folds) {
        return toConfirm ? new DeskFact.ConfirmationAsked(context, folds) : new DeskFact.Matched(context, folds);
    }

    private static DeskFact.DeskRefused refused(DeskView view, EncounterId id, Statement said, Reason reason) {
        return refused(view, id, said, new MatchResult.NotFound(reason, Optional.empty(), List.of()));
    }

    private static DeskFact.DeskRefused refused(
            DeskView view, EncounterId id, Statement said, MatchResult.NotFound notFound) {
        return new DeskFact.DeskRefused(
                view.session().id(),
                view.desk().desk(),
                id,
                said.slip().number(),
                notFound.certificate(),
                Optional.empty(),
                notFound.reason(),
                notFound.hints());
    }

    /** A wrong answer counts against the slip that it was given on; any other refusal leaves the slip alone (S12). */
    private static Decision refuse(Facts facts, DeskView view, DeskFact.DeskRefused refused) {
        if (refused.reason().isWrongAnswer() && view.slip().isPresent()) {
            return facts.say(refused, view.desk(), view.slip().get()).happen();
        }
        return facts.say(refused, view.desk()).happen();
    }
}
