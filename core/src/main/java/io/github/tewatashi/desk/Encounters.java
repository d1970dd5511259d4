package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.CommandInput;
import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.HandOverFact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Runs the steps of encounters at one desk: read, decide, commit. The first step reads; each step writes once; the
 * steps after the first decide on what the step before has read and written, and read again only after a conflict. Only
 * the hand-over always reads: whoever could be meant, could be meant at that moment (S2).
 */
final class Encounters {

    private final Engine engine;
    private final MatchPolicy policy;
    private final DeskLimits limits;
    private final DeskReader desk;
    private final Answers answers;

    Encounters(Engine engine, MatchPolicy policy, DeskLimits limits, DeskReader desk) {
        this.engine = engine;
        this.policy = policy;
        this.limits = limits;
        this.desk = desk;
        this.answers = new Answers(desk);
    }

    /** The answer is the command that {@code by} names: no other command of any room has its id (S9). */
    Answer states(EncounterId id, By by, Statement said) {
        Progress begun = new Progress(this, id, by.officer(), Optional.empty(), Optional.empty(), false);
        EncounterStep step = new EncounterStep(
                Optional.empty(),
                () -> desk.view(said),
                () -> Reason.UNKNOWN_SESSION,
                (view, command) -> DeskDecisions.states(view, command, id, said, policy));
        EncounterStep.Taken taken =
                step.take(engine, by, input("answer", numberRead(said)).personal(said::putInto));
        return answers.answer(begun.after(taken).keeping(said), taken.result());
    }

    /** Compared even where no certificate has a salt for the rest: the ledger has the number anyway. */
    private static String numberRead(Statement said) {
        return said.slip().number().map(SerialNumber::toString).orElse("misread");
    }

    Answer identify(Progress progress, LocalDate birthDate) {
        EncounterStep.Taken taken = take(
                progress,
                progress.by("identify"),
                input("identify").personal(hash -> hash.put(birthDate.toString())),
                (view, command) -> DeskDecisions.identify(view, command, progress.encounter(), birthDate, limits));
        return answers.answer(progress.after(taken), taken.result());
    }

    Answer confirm(Progress progress, boolean same) {
        EncounterStep.Taken taken = take(
                progress,
                progress.by("confirm"),
                input("confirm", same ? "same" : "different"),
                (view, command) -> DeskDecisions.confirm(view, command, progress.encounter(), same, limits));
        return answers.answer(progress.after(taken), taken.result());
    }

    HandOver handOver(Progress progress, PaperReading paper) {
        EncounterStep.Taken taken = new EncounterStep(
                        Optional.empty(),
                        () -> desk.atHandOver(progress),
                        () -> desk.nothingToSee(progress.encounter()),
                        (view, command) -> HandOverDecisions.handOver(
                                view, command, progress.encounter(), paper, progress.stated(), limits))
                .take(engine, progress.by("hand-over"), input("hand-over").personal(paper::putInto));
        return answers.toPaper(progress.after(taken), taken.result(), paper);
    }

    /**
     * A receipt that something has come up against is not kept as the receipt's answer, for the receipt may yet come to
     * be. That the officer was told is kept by a command of its own.
     */
    Reception receive(Progress progress) {
        CommandResult result = take(
                        progress,
                        progress.by("receipt"),
                        input("receipt"),
                        (view, command) -> HandOverDecisions.receive(view, command, progress.encounter()))
                .result();
        if (result instanceof CommandResult.Nothing nothing && nothing.reason() != Reason.ENCOUNTER_OVER) {
            // Read anew: what this step was given to decide on may be older than what refused it.
            return desk.view(progress.encounter())
                    .flatMap(view -> toTakeBack(progress.seeing(view), view))
                    .<Reception>map(back -> back)
                    .orElseGet(() -> new NotReceived(Refusal.of(Reason.CONTENDED)));
        }
        Outcome<Receipt> outcome = result.outcome(
                happened -> happened.entry(HandOverFact.Received.class).map(Receipt::of));
        return outcome instanceof Outcome.Done<Receipt> done
                ? new Received(done.value(), done.before())
                : new NotReceived(((Outcome.Refused<Receipt>) outcome).refusal());
    }

    /** What has to be taken back of an encounter that waits for its receipt; empty if nothing has come up. */
    private Optional<ToTakeBack> toTakeBack(Progress progress, DeskView view) {
        return DeskDecisions.at(view, progress.encounter(), OpenEncounter.Stage.RECEIPT)
                .flatMap(open -> {
                    CertificateRecord paper = DeskDecisions.certificate(view, open);
                    return HandOverDecisions.hindranceAtReceipt(open, paper)
                            .flatMap(reason -> tell(progress, open, paper, reason));
                });
    }

    /** Empty if it could not be kept that the officer was told. */
    private Optional<ToTakeBack> tell(Progress progress, OpenEncounter open, CertificateRecord paper, Reason reason) {
        // One telling of one thing to one officer is one command, however often the receipt is tried (S9).
        String told = progress.officer() + " " + Hindrances.atReceipt(open.context(), paper, reason);
        By by = progress.by("told-" + progress.by("receipt").command().derive(told));
        CommandResult kept = take(
                        progress,
                        by,
                        input("told", told),
                        (view, command) -> HandOverDecisions.tell(view, command, progress.encounter()))
                .result();

        if (!(kept instanceof CommandResult.Happened)) {
            return Optional.empty();
        }
        Optional<Hold> hold =
                reason == Reason.ON_HOLD ? paper.state().holds().stream().findFirst() : Optional.empty();
        return Optional.of(new ToTakeBack(progress.anew(), paper.id(), reason, hold));
    }

    Outcome<Receipt> takeBack(Progress progress, Optional<PaperReading> paper) {
        CommandInput asked = input("HandedBack", paper.isPresent() ? "read" : "not read");
        return end(
                progress,
                progress.by("take-back"),
                paper.map(read -> asked.personal(read::putInto)).orElse(asked),
                HandOverFact.HandedBack.class,
                (view, command) -> HandOverDecisions.takeBack(view, command, progress.encounter(), paper));
    }

    Outcome<Receipt> dispute(Progress progress, PaperReading inHand, String words) {
        return take(
                        progress,
                        progress.by("dispute").because(words),
                        input("Disputed").personal(inHand::putInto),
                        (view, command) -> HandOverDecisions.dispute(
                                view,
                                command,
                                progress.encounter(),
                                engine.store().certificate(view.session().office(), inHand.number())))
                .result()
                .outcome(happened -> happened.entry(HandOverFact.Disputed.class).map(Receipt::of));
    }

    Outcome<Receipt> putBack(Progress progress) {
        return end(
                progress,
                progress.by("put-back"),
                input("Ended"),
                DeskFact.Ended.class,
                (view, command) -> DeskDecisions.putBack(view, command, progress.encounter()));
    }

    Optional<Step> resume(EncounterId id, OfficerId officer) {
        return desk.view(id).map(view -> {
            OpenEncounter open = view.desk().open().orElseThrow();
            Progress progress = new Progress(this, id, officer, Optional.of(view), Optional.empty(), true);
            CertificateRecord certificate = DeskDecisions.certificate(view, open);
            return switch (open.stage()) {
                case IDENTIFIER -> new ToIdentify(progress);
                case CONFIRMATION -> new ToConfirm(progress, certificate, open.proxy());
                case PAPER -> new Matched(progress, certificate, open.proxy());
                case RECEIPT ->
                    toTakeBack(progress, view)
                            .<Step>map(back -> back)
                            .orElseGet(() -> new HandedOver(progress, certificate.id()));
            };
        });
    }

    Optional<Step> current(OfficerId officer) {
        return desk.row().open().flatMap(open -> resume(open.id(), officer));
    }

    Outcome<Reason> override(EncounterId refused, By by) {
        return new Overrides(engine, desk).override(refused, by);
    }

    List<Hint> hintsAfterUnlock(EncounterId refused, OfficerId second) {
        return new UnlockHints(desk).of(refused, second);
    }

    /** The other desk at which the slip with {@code number} is by now, as {@code officer} finds it. */
    Optional<Elsewhere> elsewhere(SerialNumber number, OfficerId officer) {
        return desk.view(number, Optional.empty()).flatMap(DeskView::elsewhere).map(open -> elsewhere(open, officer));
    }

    private Elsewhere elsewhere(EncounterContext open, OfficerId officer) {
        DeskReader there = new DeskReader(engine.store(), open.session(), open.desk(), limits.namesakeDays());
        Encounters encounters = new Encounters(engine, policy, limits, there);
        return new Elsewhere(
                new Progress(encounters, open.encounter(), officer, Optional.empty(), Optional.empty(), true), open);
    }

    private Outcome<Receipt> end(
            Progress progress,
            By by,
            CommandInput input,
            Class<? extends Fact.Step> ending,
            BiFunction<DeskView, Command, Decision> decide) {
        return take(progress, by, input, decide)
                .result()
                .outcome(happened -> happened.entry(ending).map(Receipt::of));
    }

    private EncounterStep.Taken take(
            Progress progress, By by, CommandInput input, BiFunction<DeskView, Command, Decision> decide) {
        EncounterId encounter = progress.encounter();
        return new EncounterStep(
                        progress.seen(), () -> desk.view(encounter), () -> desk.nothingToSee(encounter), decide)
                .take(engine, by, input);
    }

    /** What a step of an encounter at this desk asks for; the encounter itself is in the command's id. */
    private CommandInput input(String step, String... parts) {
        return CommandInput.of("desk." + step, desk.input(parts)).byAnyOfficer();
    }
}
