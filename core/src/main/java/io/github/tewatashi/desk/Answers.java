package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.CommandResult.Happened;
import io.github.tewatashi.engine.CommandResult.Nothing;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.DeskFact.DeskRefused;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.HindranceMet;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a step answers, read from the entries of its command: the same at every repetition (S9). */
record Answers(DeskReader desk) {

    Answer answer(Progress progress, CommandResult result) {
        if (!(result instanceof Happened happened)) {
            return refused(progress, result);
        }
        Fact fact = happened.first().fact();
        if (fact instanceof DeskFact.IdentifierAsked) {
            return new ToIdentify(progress);
        }
        if (fact instanceof DeskFact.ConfirmationAsked asked) {
            EncounterContext context = asked.context();
            return ofFace(progress, context, paper -> new ToConfirm(progress, paper, context.proxy()));
        }
        if (fact instanceof DeskFact.Matched || fact instanceof DeskFact.NameConfirmed) {
            EncounterContext context = ((Fact.Step) fact).context();
            return ofFace(progress, context, paper -> new Matched(progress, paper, context.proxy()));
        }
        return refused(progress, result);
    }

    /**
     * What came of a paper that was read: of another paper on a screen that was left open, nothing said that it may go
     * (S1).
     */
    HandOver toPaper(Progress progress, CommandResult result, PaperReading paper) {
        Optional<HandOverFact.HandedOver> handedOver =
                result instanceof Happened happened ? happened.find(HandOverFact.HandedOver.class) : Optional.empty();
        if (handedOver.isEmpty()) {
            return refused(progress, result);
        }
        return desk.certificate(progress.seen(), handedOver.get().certificate())
                .filter(certificate -> paper.isOf(certificate.face()))
                .<HandOver>map(certificate -> new HandedOver(progress, certificate.id()))
                .orElseGet(() -> refused(progress, new Nothing(Reason.WRONG_PAPER)));
    }

    /** An answer that shows a face; over, if a repetition comes after the face was erased. */
    private Answer ofFace(Progress progress, EncounterContext context, Function<CertificateRecord, Answer> answer) {
        return desk.certificate(progress.seen(), context.certificate())
                .map(answer)
                .orElseGet(() -> over(progress));
    }

    private Refused over(Progress progress) {
        return refused(progress, new Nothing(Reason.ENCOUNTER_OVER));
    }

    private Refused refused(Progress progress, CommandResult result) {
        if (result instanceof Happened happened) {
            Optional<DeskRefused> fact = happened.find(DeskRefused.class);
            return new Refused(
                    progress,
                    result.refusal(),
                    fact.flatMap(DeskRefused::number),
                    fact.map(DeskRefused::hintsOfStatement).orElse(List.of()),
                    hold(progress, happened),
                    happened.before());
        }
        return new Refused(progress, result.refusal(), Optional.empty(), List.of(), Optional.empty(), false);
    }

    /** The hold that was refused for, as long as it is in force: its kind is for the officer who may release it. */
    private Optional<Hold> hold(Progress progress, Happened happened) {
        return happened.find(HindranceMet.class)
                .flatMap(met -> met.refusedHold()
                        .flatMap(id -> desk.certificate(progress.seen(), met.certificate())
                                .flatMap(row -> row.state().hold(id))));
    }
}
