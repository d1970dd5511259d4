package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.engine.Decision;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.engine.Ran;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.match.Statement;
import io.github.tewatashi.match.TwoFactors;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.DeskQuery;
import io.github.tewatashi.store.DeskView;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.Refusal;
import io.github.tewatashi.words.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Runs the steps of encounters at one desk: read, decide, commit. The first step reads; each step writes once; the steps
 * after the first decide on what the step before has read and written, and read again only after a conflict.
 */
final class Steps {

    private final Engine engine;
    private final MatchPolicy policy;
    private final SessionId session;
    private final DeskName desk;
    private final OfficerId officer;

    Steps(Engine engine, MatchPolicy policy, SessionId session, DeskName desk, OfficerId officer) {
        this.engine = engine;
        this.policy = policy;
        this.session = session;
        this.desk = desk;
        this.officer = officer;
    }

    Answer answer(EncounterId id, Statement asked) {
        CommandId command = command(id, "answer");
        Attempt attempt = new Attempt(
                engine,
                command,
                Optional.empty(),
                () -> look(asked.slip(), asked.holder()),
                Reason.UNKNOWN_SESSION,
                (draft, view) -> DeskDecisions.answer(draft, view, id, asked, officer, policy));
        Attempt.Result result = attempt.run();
        return isAnswerTo(result, asked) ? answer(id, result) : refused(id, new Ran.Nothing(Reason.ENCOUNTER_OVER));
    }

    Answer identify(EncounterId id, Optional<DeskView> seen, LocalDate birthDate) {
        return answer(
                id,
                step(
                        id,
                        "identify",
                        seen,
                        (draft, view) -> DeskDecisions.identify(draft, view, id, birthDate, officer)));
    }

    Answer confirm(EncounterId id, Optional<DeskView> seen, boolean same) {
        return answer(
                id, step(id, "confirm", seen, (draft, view) -> DeskDecisions.confirm(draft, view, id, same, officer)));
    }

    HandOver handOver(EncounterId id, Optional<DeskView> seen, PaperReading paper) {
        Attempt.Result result =
                step(id, "hand-over", seen, (draft, view) -> DeskDecisions.handOver(draft, view, id, paper, officer));
        if (result.ran() instanceof Ran.Kept kept
                && kept.find(Event.HANDED_OVER).isPresent()) {
            // Another paper read on a screen that was left open is no repetition: nothing said that it may go (S1).
            return certificate(result, kept)
                    .filter(handed -> paper.isOf(handed.face()))
                    .<HandOver>map(handed -> new HandedOver(this, id, handed.id(), result.view()))
                    .orElseGet(() -> refused(id, new Ran.Nothing(Reason.WRONG_PAPER)));
        }
        return refused(id, result.ran());
    }

    Outcome<Receipt> receive(EncounterId id, Optional<DeskView> seen) {
        return finish(
                id, seen, "receipt", Event.RECEIVED, (draft, view) -> Movements.receive(draft, view, id, officer));
    }

    Outcome<Receipt> takeBack(EncounterId id, Optional<DeskView> seen) {
        return finish(
                id,
                seen,
                "take-back",
                Event.HANDED_BACK,
                (draft, view) -> Movements.takeBack(draft, view, id, officer));
    }

    Outcome<Receipt> dispute(EncounterId id, Optional<DeskView> seen, String remark) {
        return finish(
                id,
                seen,
                "dispute",
                Event.DISPUTED,
                (draft, view) -> Movements.dispute(draft, view, id, officer, remark));
    }

    Outcome<Receipt> putBack(EncounterId id, Optional<DeskView> seen) {
        return finish(
                id, seen, "put-back", Event.ENDED, (draft, view) -> DeskDecisions.putBack(draft, view, id, officer));
    }

    Outcome<Reason> override(EncounterId refused, OfficerId second, String remark, CommandId command) {
        return new Overrides(engine, session, this::desk).override(refused, second, remark, command);
    }

    Optional<Step> resume(EncounterId id) {
        return look(id).map(view -> {
            OpenEncounter open = view.desk().open().orElseThrow();
            CertificateRecord row = DeskDecisions.certificate(view, open);
            Optional<Long> proxy = open.authorisation();
            return switch (open.stage()) {
                case IDENTIFIER -> new ToIdentify(this, id, Optional.of(view));
                case CONFIRMATION -> new ToConfirm(this, id, row, proxy, Optional.of(view));
                case PAPER -> new Matched(this, id, row, proxy, Optional.of(view));
                case RECEIPT -> new HandedOver(this, id, row.id(), Optional.of(view));
            };
        });
    }

    Optional<Step> current() {
        return desk().open().flatMap(open -> resume(open.id()));
    }

    private DeskRecord desk() {
        return engine.store().desks(session).stream()
                .filter(row -> row.desk().equals(desk))
                .findFirst()
                .orElse(DeskRecord.unused(session, desk));
    }

    private boolean isHere(DeskView view) {
        return view.desk().session().equals(session) && view.desk().desk().equals(desk);
    }

    /**
     * What the desk of an open encounter sees: its certificate and rivals wherever they are, and, before a hand-over,
     * whoever else in the tray could be meant by now (S2).
     */
    private Optional<DeskView> look(EncounterId id) {
        return engine.store().encounter(id).filter(this::isHere).flatMap(view -> {
            OpenEncounter open = view.desk().open().orElseThrow();
            if (open.stage() != OpenEncounter.Stage.PAPER) {
                return Optional.of(view);
            }
            CertificateRecord row = DeskDecisions.certificate(view, open);
            return engine.store()
                    .desk(new DeskQuery(session, desk, open.slip(), SearchKeys.of(row)))
                    .map(tray -> tray.with(view.certificates()));
        });
    }

    /** What the desk sees when a slip is shown and a name is said; of a misread slip, only itself. */
    private Optional<DeskView> look(SlipReading slip, Stated stated) {
        Optional<SerialNumber> number = slip.number();
        if (number.isPresent()) {
            return engine.store().desk(new DeskQuery(session, desk, number.get(), SearchKeys.of(number.get(), stated)));
        }
        return engine.store().session(session).map(row -> new DeskView(row, desk(), Optional.empty(), List.of()));
    }

    private Answer answer(EncounterId id, Attempt.Result result) {
        if (!(result.ran() instanceof Ran.Kept kept)) {
            return refused(id, result.ran());
        }
        Optional<Long> proxy = kept.first().details().proxy();
        return switch (kept.first().event()) {
            case IDENTIFIER_ASKED -> new ToIdentify(this, id, result.view());
            case CONFIRMATION_ASKED ->
                ofFace(id, result, kept, row -> new ToConfirm(this, id, row, proxy, result.view()));
            case MATCHED, NAME_CONFIRMED ->
                ofFace(id, result, kept, row -> new Matched(this, id, row, proxy, result.view()));
            default -> refused(id, kept);
        };
    }

    /** An answer that shows a face; over, if a repetition comes after the face was erased. */
    private Answer ofFace(
            EncounterId id, Attempt.Result result, Ran.Kept kept, Function<CertificateRecord, Answer> answer) {
        return certificate(result, kept)
                .map(answer)
                .orElseGet(() -> refused(id, new Ran.Nothing(Reason.ENCOUNTER_OVER)));
    }

    /**
     * Whether a repetition asked the same: another slip, name, proxy or desk under an old key must not be told that they
     * match (S1).
     */
    private boolean isAnswerTo(Attempt.Result result, Statement asked) {
        boolean repeated = result.view().isEmpty();
        if (!repeated
                || !(result.ran() instanceof Ran.Kept kept)
                || kept.first().event() == Event.REFUSED) {
            return true;
        }
        Details said = kept.first().details();
        return said.session().equals(Optional.of(session))
                && said.desk().equals(Optional.of(desk))
                && said.serial().equals(asked.slip().number())
                && certificate(result, kept)
                        .filter(row -> TwoFactors.isSaidOf(row, said.proxy(), asked))
                        .isPresent();
    }

    private Refused refused(EncounterId id, Ran ran) {
        List<Hint> hints = ran instanceof Ran.Kept kept
                ? kept.first().details().codesBesidesProxy().stream()
                        .map(Hint::valueOf)
                        .toList()
                : List.of();
        return new Refused(this, id, Refusal.of(Ran.reason(ran)), hints);
    }

    private Optional<CertificateRecord> certificate(Attempt.Result result, Ran.Kept kept) {
        CertificateId id = kept.first().details().certificate().orElseThrow();
        return result.view()
                .flatMap(view -> view.certificate(id))
                .or(() -> Ran.afterwards(() -> engine.store().certificate(id)));
    }

    private Outcome<Receipt> finish(
            EncounterId id,
            Optional<DeskView> seen,
            String step,
            Event event,
            BiFunction<Draft, DeskView, Decision> decide) {
        return step(id, step, seen, decide).ran().outcome(event, kept -> Receipt.of(id, kept.first()));
    }

    private Attempt.Result step(
            EncounterId id, String step, Optional<DeskView> seen, BiFunction<Draft, DeskView, Decision> decide) {
        return new Attempt(engine, command(id, step), seen, () -> look(id), Reason.ENCOUNTER_OVER, decide).run();
    }

    /** Each step of an encounter is one command: however often it is repeated, it has one effect (S9). */
    private static CommandId command(EncounterId id, String step) {
        return new CommandId(id + "." + step);
    }
}
