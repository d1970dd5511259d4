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
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.rule.TwoFactors;
import io.github.tewatashi.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a step answers, read from the entries of its command: the same at every repetition (S9). */
record Answers(DeskReader desk) {

    /**
     * The answer to what was shown and said. Another slip, name, proxy or desk under an old key is no repetition, and
     * must not be told that they match (S1): of that, the encounter is over.
     */
    Answer toStatement(Progress progress, CommandResult result, Statement said) {
        boolean another =
                result instanceof Happened happened && happened.before() && !isAbout(progress, happened, said);
        return another ? over(progress) : answer(progress, result);
    }

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

    private boolean isAbout(Progress progress, Happened happened, Statement said) {
        Optional<EncounterContext> matched =
                happened.first().fact(Fact.Step.class).map(Fact.Step::context);
        if (matched.isEmpty()) {
            return true;
        }
        EncounterContext context = matched.get();
        return context.session().equals(desk.session())
                && context.desk().equals(desk.desk())
                && said.slip().number().equals(Optional.of(context.number()))
                && desk.certificate(progress.seen(), context.certificate())
                        .filter(paper -> TwoFactors.isSaidOf(paper, context.proxy(), said))
                        .isPresent();
    }

    private static Refused over(Progress progress) {
        return refused(progress, new Nothing(Reason.ENCOUNTER_OVER));
    }

    private static Refused refused(Progress progress, CommandResult result) {
        if (result instanceof Happened happened) {
            List<Hint> hints =
                    happened.find(DeskRefused.class).map(DeskRefused::hints).orElse(List.of());
            return new Refused(progress, result.refusal(), hints, happened.before());
        }
        return new Refused(progress, result.refusal(), List.of(), false);
    }
}
