package io.github.tewatashi.proof;

import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.Step;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import java.util.Optional;
import java.util.function.Supplier;

/** Does an act through the public API, and says what is the case afterwards. */
final class Runner {

    private Runner() {}

    /**
     * An act, ready to be done: what an officer's screen holds is read now, the command runs when it is asked for, and
     * again when it is asked for again.
     */
    static Supplier<Object> prepare(Rig rig, State state, Act act, CommandId id) {
        var sessions = rig.tewatashi().sessions();
        var registry = rig.tewatashi().registry();
        var paper = rig.certificate(act.a());
        By by = By.officer(Cast.OFFICER, id);
        return switch (act.verb()) {
            case ANSWER -> {
                Encounter encounter =
                        rig.at(act.a()).begin(rig.cards().get(act.b()).reading(rig), by);
                yield () -> encounter.states(Stated.name(act.said().text));
            }
            case PROXY_ANSWER -> {
                Encounter encounter =
                        rig.at(act.a()).begin(rig.cards().get(act.b()).reading(rig), by);
                yield () -> encounter.statesForAnother(
                        Stated.name(act.said().text),
                        Stated.name(act.own().said().text),
                        rig.birthDate(act.own().born()));
            }
            case AUTHORISE ->
                () -> registry.authorise(paper, Cast.proxy(act.b()), By.officer(Cast.recorder(act.b()), id));
            case WITHDRAW ->
                () -> registry.withdrawProxy(paper, By.officer(Cast.SECOND, id).because("asked for"));
            case IDENTIFY -> {
                ToIdentify step = (ToIdentify) step(rig, act);
                yield () -> step.identify(rig.birthDate(act.b()));
            }
            case CONFIRM -> {
                ToConfirm step = (ToConfirm) step(rig, act);
                yield () -> act.b() == 1 ? step.same() : step.different();
            }
            case HAND_OVER -> {
                Matched step = (Matched) step(rig, act);
                yield () -> step.handOver(rig.paper(act.b()));
            }
            case RECEIVED -> {
                HandedOver step = (HandedOver) step(rig, act);
                yield step::received;
            }
            case TAKEN_BACK -> {
                HandedOver step = (HandedOver) step(rig, act);
                yield step::takenBack;
            }
            case DISPUTED -> {
                HandedOver step = (HandedOver) step(rig, act);
                yield () -> step.disputed("not mine");
            }
            case PUT_BACK -> putBack(step(rig, act));
            case OVERRIDE -> {
                Slot slot = state.slot().orElseThrow();
                Desk desk = rig.at(slot.desk());
                yield () -> desk.override(
                        slot.encounter(),
                        By.officer(act.b() == 0 ? Cast.OFFICER : Cast.SECOND, id)
                                .because(act.b() == 2 ? " " : "seen"));
            }
            case ABSENT -> () -> sessions.reportAbsence(paper, rig.session(act.b()), by);
            case COMES -> () -> sessions.withdrawAbsence(paper, rig.session(act.b()), by.because("came"));
            case HOLD -> () -> registry.hold(paper, by.because("asked for"));
            case RELEASE -> () -> registry.release(paper, by.because("cleared"));
            case BOOK -> () -> sessions.book(paper, rig.session(act.b()), by);
            case MOVE -> () -> sessions.move(paper, rig.session(act.b()), by);
            case DISPATCH -> () -> rig.tewatashi().dispatch(rig.session(act.a()), by);
            case COUNT -> () -> rig.closing(act.a()).count(rig.paper(act.b()), by);
            case INCIDENT ->
                () -> rig.closing(act.a()).nameInIncident(rig.certificate(act.b()), by.because("looked for"));
            case CLOSE -> () -> rig.closing(act.a()).close(by);
            case DEPOSIT -> () -> registry.deposit(paper, by);
            case DESTROY -> () -> registry.destroy(paper, by.because("replaced"));
            case VANISH, STRAY -> () -> "";
        };
    }

    private static Step step(Rig rig, Act act) {
        return rig.at(act.a()).current(Cast.OFFICER).orElseThrow();
    }

    private static Supplier<Object> putBack(Step step) {
        if (step instanceof ToIdentify s) {
            return s::putBack;
        } else if (step instanceof ToConfirm s) {
            return s::putBack;
        }
        return ((Matched) step)::putBack;
    }

    /** What is the case after {@code act} was answered. */
    static State then(State before, Act act, Object answer, Snapshot after) {
        Truth truth = before.truth();
        if (act.verb() == Verb.VANISH) {
            truth = truth.moved(act.a(), Where.LOST);
        } else if (act.verb() == Verb.STRAY) {
            truth = truth.moved(act.a(), Where.hall(act.b()));
        } else if (!after.isSameAs(before.book())) {
            truth = papers(before, act, after, told(before, act, after));
        }
        return new State(before.rig(), after, truth, slot(before, act, answer), before.flying());
    }

    private static Truth told(State before, Act act, Snapshot after) {
        Truth truth = before.truth();
        Rig rig = before.rig();
        for (int desk = 0; desk < 2; desk++) {
            Optional<OpenEncounter> now = desk(rig, after, desk);
            if (now.isEmpty()) {
                truth = truth.told(desk, Optional.empty());
            } else if (act.a() == desk) {
                Optional<Told> told = truth.told().get(desk);
                if (act.verb() == Verb.ANSWER && !before.open(desk).equals(now)) {
                    told = Optional.of(new Told(rig.cards().get(act.b()), act.said(), -1, Optional.empty(), false));
                } else if (act.verb() == Verb.PROXY_ANSWER && !before.open(desk).equals(now)) {
                    told = Optional.of(
                            new Told(rig.cards().get(act.b()), act.said(), -1, Optional.of(act.own()), false));
                } else if (act.verb() == Verb.IDENTIFY) {
                    told = told.map(t -> new Told(t.card(), t.said(), act.b(), t.own(), t.compared()));
                } else if (act.verb() == Verb.CONFIRM) {
                    told = told.map(t -> new Told(t.card(), t.said(), t.born(), t.own(), true));
                }
                truth = truth.told(desk, told);
            }
        }
        return truth;
    }

    private static Truth papers(State before, Act act, Snapshot after, Truth told) {
        Truth truth = told;
        Rig rig = before.rig();
        for (int i = 0; i < Cast.PEOPLE; i++) {
            Place from = before.standing(i).place();
            Place to =
                    after.certificate(rig.certificate(i)).orElseThrow().state().place();
            if (from.equals(to)) {
                continue;
            }
            Where where = truth.where().get(i);
            switch (to.kind()) {
                case TRAY -> {
                    int session = rig.sessionIndex(to.trayOf().orElseThrow());
                    truth = where == Where.OFFICE || where == Where.OUT ? truth.moved(i, Where.hall(session)) : truth;
                }
                case HANDED_OVER -> truth = act.b() == Cast.NOBODY ? truth : truth.moved(act.b(), Where.OUT);
                case ASTRAY -> truth = act.verb() == Verb.DISPUTED ? truth.moved(i, Where.HALL_Y) : truth;
                case SAFE -> truth = where == Where.OUT ? truth.moved(i, Where.OFFICE) : truth;
                default -> {}
            }
        }
        for (int s = 0; s < 2; s++) {
            if (isClosed(after, rig, s) && !isClosed(before.book(), rig, s)) {
                for (int i = 0; i < Cast.PEOPLE; i++) {
                    truth = truth.where().get(i) == Where.hall(s) ? truth.moved(i, Where.OFFICE) : truth;
                }
            }
        }
        return truth;
    }

    static boolean isClosed(Snapshot book, Rig rig, int session) {
        return book.session(rig.session(session)).orElseThrow().state().isClosed();
    }

    private static Optional<OpenEncounter> desk(Rig rig, Snapshot book, int desk) {
        DeskRecord row = book.desk(rig.session(1), rig.desk(desk));
        return row.open();
    }

    private static Optional<Slot> slot(State before, Act act, Object answer) {
        if (act.verb() == Verb.OVERRIDE && answer instanceof Outcome<?> outcome) {
            boolean done = outcome.fold(reason -> true, refusal -> false);
            return done ? before.slot().map(Slot::overridden) : before.slot();
        }
        if (!(answer instanceof Refused refused) || refused.overridable().isEmpty()) {
            return before.slot();
        }
        EncounterId encounter = refused.encounter();
        int about = before.open(act.a())
                .map(open -> before.rig().person(open.certificate()))
                .or(() -> before.slip(before.rig().cards().get(act.b()))
                        .map(row -> before.rig().person(row.certificate())))
                .orElse(Cast.NOBODY);
        return Optional.of(new Slot(encounter, act.a(), refused.reason(), about, false));
    }
}
