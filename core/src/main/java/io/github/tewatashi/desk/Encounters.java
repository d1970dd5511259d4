package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Runs the steps of encounters at one desk: read, decide, commit. The first step reads; each step writes once; the
 * steps after the first decide on what the step before has read and written, and read again only after a conflict.
 */
final class Encounters {

    private final Engine engine;
    private final MatchPolicy policy;
    private final DeskReader desk;
    private final Answers answers;

    Encounters(Engine engine, MatchPolicy policy, DeskReader desk) {
        this.engine = engine;
        this.policy = policy;
        this.desk = desk;
        this.answers = new Answers(desk);
    }

    Answer states(EncounterId id, OfficerId officer, Statement said) {
        Progress begun = new Progress(this, id, officer, Optional.empty(), false);
        EncounterStep step = new EncounterStep(
                Optional.empty(),
                () -> desk.view(said),
                Reason.UNKNOWN_SESSION,
                (view, command) -> DeskDecisions.states(view, command, id, said, policy));
        EncounterStep.Taken taken = step.take(engine, begun.by("answer"));
        return answers.toStatement(begun.after(taken), taken.result(), said);
    }

    Answer identify(Progress progress, LocalDate birthDate) {
        EncounterStep.Taken taken = take(
                progress,
                progress.by("identify"),
                (view, command) -> DeskDecisions.identify(view, command, progress.encounter(), birthDate));
        return answers.answer(progress.after(taken), taken.result());
    }

    Answer confirm(Progress progress, boolean same) {
        EncounterStep.Taken taken = take(
                progress,
                progress.by("confirm"),
                (view, command) -> DeskDecisions.confirm(view, command, progress.encounter(), same));
        return answers.answer(progress.after(taken), taken.result());
    }

    HandOver handOver(Progress progress, PaperReading paper) {
        EncounterStep.Taken taken = take(
                progress,
                progress.by("hand-over"),
                (view, command) -> HandOverDecisions.handOver(view, command, progress.encounter(), paper));
        return answers.toPaper(progress.after(taken), taken.result(), paper);
    }

    Outcome<Receipt> receive(Progress progress) {
        return end(
                progress,
                progress.by("receipt"),
                HandOverFact.Received.class,
                (view, command) -> HandOverDecisions.receive(view, command, progress.encounter()));
    }

    Outcome<Receipt> takeBack(Progress progress) {
        return end(
                progress,
                progress.by("take-back"),
                HandOverFact.HandedBack.class,
                (view, command) -> HandOverDecisions.takeBack(view, command, progress.encounter()));
    }

    Outcome<Receipt> dispute(Progress progress, String words) {
        return end(
                progress,
                progress.by("dispute").because(words),
                HandOverFact.Disputed.class,
                (view, command) -> HandOverDecisions.dispute(view, command, progress.encounter()));
    }

    Outcome<Receipt> putBack(Progress progress) {
        return end(
                progress,
                progress.by("put-back"),
                DeskFact.Ended.class,
                (view, command) -> DeskDecisions.putBack(view, command, progress.encounter()));
    }

    Optional<Step> resume(EncounterId id, OfficerId officer) {
        return desk.view(id).map(view -> {
            OpenEncounter open = view.desk().open().orElseThrow();
            Progress progress = new Progress(this, id, officer, Optional.of(view), true);
            CertificateRecord certificate = DeskDecisions.certificate(view, open);
            return switch (open.stage()) {
                case IDENTIFIER -> new ToIdentify(progress);
                case CONFIRMATION -> new ToConfirm(progress, certificate, open.proxy());
                case PAPER -> new Matched(progress, certificate, open.proxy());
                case RECEIPT -> new HandedOver(progress, certificate.id());
            };
        });
    }

    Optional<Step> current(OfficerId officer) {
        return desk.row().open().flatMap(open -> resume(open.id(), officer));
    }

    Outcome<Reason> override(EncounterId refused, By by) {
        return new Overrides(engine, desk).override(refused, by);
    }

    private Outcome<Receipt> end(
            Progress progress,
            By by,
            Class<? extends Fact.Step> ending,
            BiFunction<DeskView, Command, Decision> decide) {
        return take(progress, by, decide)
                .result()
                .outcome(happened -> happened.entry(ending).map(Receipt::of));
    }

    private EncounterStep.Taken take(Progress progress, By by, BiFunction<DeskView, Command, Decision> decide) {
        return new EncounterStep(progress.seen(), () -> desk.view(progress.encounter()), Reason.ENCOUNTER_OVER, decide)
                .take(engine, by);
    }
}
