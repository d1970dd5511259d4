package io.github.tewatashi.proof;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which promises a step breaks. Written from the promises and the truth, with none of the library's own rules: who
 * could stand at the desk is known here, and so is which paper is where.
 */
final class Judge {

    private final Taken taken;
    private final Rig rig;
    private final List<String> broken = new ArrayList<>();

    private Judge(Taken taken) {
        this.taken = taken;
        this.rig = taken.rig();
    }

    /** The promises that the step breaks, each with what is wrong; empty if it breaks none. */
    static List<String> broken(Taken taken) {
        Judge judge = new Judge(taken);
        for (int i = 0; i < Cast.PEOPLE; i++) {
            judge.place(i);
            judge.absence(i);
            judge.hold(i);
            judge.recorded(i);
        }
        judge.numbers();
        judge.desks();
        judge.override();
        judge.wrongAnswers();
        judge.broken.addAll(Closed.broken(taken));
        judge.broken.addAll(Kept.broken(taken));
        judge.broken.addAll(Blind.broken(taken));
        return judge.broken;
    }

    /**
     * Whether the step hands a paper to a namesake who carries the other's slip while the own paper is not in the tray.
     * The library cannot know this: slip and name match, and nobody else with a paper here could be meant (S2).
     */
    static boolean isBeyondKnowledge(Taken taken) {
        Rig rig = taken.rig();
        for (int i = 0; i < Cast.PEOPLE; i++) {
            int holder = i;
            if (isHandedOver(taken, i)) {
                Optional<Told> told =
                        taken.before().truth().told().get(taken.act().a());
                for (int person = 0; person < Cast.PEOPLE; person++) {
                    int other = person;
                    if (other != holder
                            && told.filter(t -> t.couldBe(other, rig)).isPresent()
                            && !isHere(taken, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void breaks(String promise, String what) {
        broken.add(promise + ": " + what);
    }

    private static boolean isHandedOver(Taken taken, int paper) {
        Place to = taken.is(paper).place();
        return to.kind() == Place.Kind.HANDED_OVER
                && !to.equals(taken.was(paper).place());
    }

    private static boolean isHere(Taken taken, int paper) {
        return taken.was(paper).isInTrayOf(taken.rig().session(1));
    }

    private void place(int paper) {
        Place from = taken.was(paper).place();
        Place to = taken.is(paper).place();
        int movements = 0;
        int all = 0;
        for (LedgerEntry entry : taken.entries()) {
            Optional<Movement> movement = entry.fact(Fact.Moves.class).map(Fact.Moves::movement);
            if (movement.isPresent()
                    && entry.subject().equals(taken.before().row(paper).subject())) {
                all++;
                movements += movement.get().from().equals(from)
                                && movement.get().to().equals(to)
                        ? 1
                        : 0;
            }
        }
        if (from.equals(to)) {
            if (all != 0) {
                breaks("S3", "a movement is written of a paper that did not move");
            }
            return;
        }
        if (movements != 1 || all != 1) {
            breaks("S3", "a paper moved without one double entry");
        }
        if (!isWay(paper, from, to)) {
            breaks("S3", from.kind() + " to " + to.kind() + " by " + taken.act().verb());
        }
        if (to.kind() == Place.Kind.HANDED_OVER) {
            handOver(paper);
        }
    }

    private boolean isWay(int paper, Place from, Place to) {
        Verb verb = taken.act().verb();
        return switch (from.kind()) {
            case SAFE ->
                switch (to.kind()) {
                    case TRAY ->
                        verb == Verb.DISPATCH
                                && taken.was(paper).isBookedFor(to.trayOf().orElseThrow());
                    case VOID -> verb == Verb.DESTROY;
                    case ASTRAY -> verb == Verb.INCIDENT;
                    default -> false;
                };
            case TRAY ->
                switch (to.kind()) {
                    case HANDED_OVER -> verb == Verb.HAND_OVER;
                    case SAFE -> verb == Verb.CLOSE;
                    case ASTRAY -> verb == Verb.INCIDENT;
                    default -> false;
                };
            case HANDED_OVER ->
                switch (to.kind()) {
                    case HOLDER -> verb == Verb.RECEIVED;
                    case TRAY -> verb == Verb.TAKEN_BACK;
                    case ASTRAY -> verb == Verb.DISPUTED || verb == Verb.INCIDENT;
                    default -> false;
                };
            case HOLDER ->
                switch (to.kind()) {
                    case SAFE -> verb == Verb.DEPOSIT;
                    case ASTRAY -> verb == Verb.INCIDENT;
                    default -> false;
                };
            case VOID -> verb == Verb.INCIDENT && to.kind() == Place.Kind.ASTRAY;
            case ISSUER, ASTRAY -> false;
        };
    }

    /** S1, S2, S5: a paper leaves the officer's hand. */
    private void handOver(int paper) {
        Act act = taken.act();
        Optional<OpenEncounter> open = taken.before().open(act.a());
        Optional<Told> said = taken.before().truth().told().get(act.a());
        if (act.verb() != Verb.HAND_OVER || open.isEmpty() || said.isEmpty()) {
            breaks("S1", "a paper left custody without an encounter");
            return;
        }
        Told told = said.get();
        if (act.b() != paper) {
            breaks("S1", "the paper in the officer's hand is another one");
        }
        Optional<SlipRecord> slip = taken.before().slip(told.card());
        if (told.card().session() != 1
                || slip.filter(row -> row.state().valid() && rig.person(row.certificate()) == paper)
                        .isEmpty()) {
            breaks("S1", "the slip is not a valid one of that certificate and this session");
        }
        if (!told.said().exactly.contains(paper) && !(told.said().owners.contains(paper) && told.compared())) {
            breaks("S1", "the name is not that of the holder");
        }
        told.own().ifPresent(own -> proxy(paper, own, told.compared()));
        if (taken.was(paper).absent() || taken.was(paper).held()) {
            breaks("S5", "the paper of an absentee, or one on hold, was handed over");
        }
        if (!taken.was(paper).isInTrayOf(rig.session(1))) {
            breaks("S3", "a paper that is not in the tray was handed over");
        }
        for (int other = 0; other < Cast.PEOPLE; other++) {
            if (other != paper && isHere(taken, other)) {
                rival(paper, other, told);
            }
        }
    }

    /** S1: whoever says to come for another is the one person recorded for that, for that day, by another officer. */
    private void proxy(int paper, Told.Own own, boolean compared) {
        Optional<Authorisation> recorded = taken.before().row(paper).authorisation();
        if (recorded.isEmpty()) {
            breaks("S1", "a paper was handed over to a proxy whom nobody recorded for it");
            return;
        }
        boolean name =
                own.said().exactly.contains(Cast.PROXY) || (own.said().owners.contains(Cast.PROXY) && compared);
        if (!name || own.born() != Cast.PROXY) {
            breaks("S1", "a paper was handed over to another person than the recorded proxy");
        }
        if (recorded.get().proxy().equals(Cast.proxy(Cast.UNTIL_THE_DAY_BEFORE))) {
            breaks("S1", "a paper was handed over to a proxy after the last day");
        }
        if (recorded.get().officer().equals(Cast.OFFICER)) {
            breaks("S1", "a paper was handed over to a proxy by the officer who recorded the proxy");
        }
    }

    /** S1: a proxy is recorded beforehand, while the paper is in the safe, and one at a time. */
    private void recorded(int paper) {
        Optional<Authorisation> was = taken.before().row(paper).authorisation();
        Optional<Authorisation> is = taken.after().row(paper).authorisation();
        if (is.isPresent() && !is.equals(was) && taken.was(paper).place().kind() != Place.Kind.SAFE) {
            breaks("S1", "a proxy was recorded when the paper was not in the safe any more");
        }
        if (is.isPresent() && was.isPresent() && !is.equals(was)) {
            breaks("S1", "a proxy took the place of another who was not withdrawn");
        }
        boolean bySomebody = taken
                .entries(FactKind.PROXY_WITHDRAWN, taken.before().row(paper))
                .stream()
                .anyMatch(e -> isOfWhoDidIt(e) && e.remark().isPresent());
        if (was.isPresent() && is.isEmpty() && !bySomebody) {
            breaks("S1", "a proxy is gone whom no officer withdrew with a reason");
        }
    }

    private void rival(int paper, int other, Told told) {
        Set<SerialNumber> numbers = taken.was(paper).numbers().collect(Collectors.toSet());
        numbers.add(new SerialNumber(told.card().number()));
        boolean couldBeMeant = told.said().owners.contains(other)
                || Cast.namesakes(paper, other)
                || taken.was(other).numbers().anyMatch(numbers::contains);
        if (couldBeMeant
                && (told.born() < 0
                        || !rig.sameBirthDate(told.born(), paper)
                        || rig.sameBirthDate(told.born(), other))) {
            breaks("S2", "another paper in the tray could be meant, and no birth date tells them apart");
        }
        if (told.couldBe(other, rig)) {
            breaks("S2", Cast.called(other) + ", who tells no lie, was given the paper of " + Cast.called(paper));
        }
    }

    private void absence(int paper) {
        if (!taken.was(paper).absent() || taken.is(paper).absent()) {
            return;
        }
        boolean bySomebody = taken
                .entries(FactKind.ABSENCE_WITHDRAWN, taken.before().row(paper))
                .stream()
                .anyMatch(e -> isOfWhoDidIt(e)
                        && e.remark().isPresent()
                        && e.fact(Fact.InSession.class)
                                .map(Fact.InSession::session)
                                .filter(taken.was(paper)::isBookedFor)
                                .isPresent());
        boolean over = !taken.is(paper).booking().equals(taken.was(paper).booking())
                || taken.act().verb() == Verb.CLOSE;
        if (!bySomebody && !over) {
            breaks("S5", "an absence is gone that no officer withdrew with a reason");
        }
    }

    private void hold(int paper) {
        boolean bySomebody = taken
                .entries(FactKind.HOLD_RELEASED, taken.before().row(paper))
                .stream()
                .anyMatch(e -> isOfWhoDidIt(e) && e.remark().isPresent());
        if (taken.was(paper).held() && !taken.is(paper).held() && !bySomebody) {
            breaks("S5", "a hold is gone that no officer released with a reason");
        }
        boolean dispatched = taken.is(paper).place().kind() == Place.Kind.TRAY
                && taken.was(paper).place().kind() == Place.Kind.SAFE;
        if (dispatched && (taken.was(paper).held() || taken.was(paper).absent())) {
            breaks("S5", "the paper of an absentee, or one on hold, was dispatched");
        }
    }

    /** S7: no number twice; here, where numbers restart, no number twice for one session. */
    private void numbers() {
        if (taken.before().book().slips() == taken.after().book().slips()) {
            return;
        }
        taken.after().book().rows(SlipRecord.class).forEach(slip -> {
            Optional<SlipRecord> old = taken.before().book().slip(slip.session(), slip.number());
            if (old.filter(o -> !o.certificate().equals(slip.certificate())).isPresent()) {
                breaks("S7", "a number was given twice");
            }
            if (old.filter(o -> !o.state().valid() && slip.state().valid()).isPresent()) {
                breaks("S1", "a slip that was void is valid again");
            }
        });
        for (int i = 0; i < Cast.PEOPLE; i++) {
            var id = rig.certificate(i);
            if (taken.after()
                            .book()
                            .rows(SlipRecord.class)
                            .filter(slip ->
                                    slip.state().valid() && slip.certificate().equals(id))
                            .count()
                    > 1) {
                breaks("S1", "a certificate has two valid slips");
            }
        }
    }

    /** S10: one encounter at a time, and what was handed over belongs to one. */
    private void desks() {
        Set<String> handingOver = new HashSet<>();
        for (int desk = 0; desk < 2; desk++) {
            Optional<OpenEncounter> was = taken.before().open(desk);
            Optional<OpenEncounter> is = taken.after().open(desk);
            if (was.isPresent()
                    && is.isPresent()
                    && !was.get().id().equals(is.get().id())) {
                breaks("S10", "an encounter began at a desk that has one");
            }
            if (was.isEmpty() && is.isPresent() && (!isAnswer() || taken.act().a() != desk)) {
                breaks("S10", "a desk has an encounter that nobody began there");
            }
            is.filter(open -> open.stage() == OpenEncounter.Stage.RECEIPT)
                    .ifPresent(open -> handingOver.add(open.id().value()));
        }
        for (int i = 0; i < Cast.PEOPLE; i++) {
            Place place = taken.is(i).place();
            if (place.kind() == Place.Kind.HANDED_OVER && !handingOver.contains(place.ref())) {
                breaks("S10", "a desk is free while its paper is out of the officer's hand");
            }
        }
    }

    /** S12: two people, a reason, and never around the match. */
    private void override() {
        Optional<Slot> slot = taken.before().slot();
        if (taken.act().verb() != Verb.OVERRIDE || slot.isEmpty()) {
            return;
        }
        boolean done = taken.entries().stream().anyMatch(e -> e.kind() != FactKind.OVERRIDE_REFUSED);
        if (done && !taken.entries().stream().allMatch(this::isOfWhoDidIt)) {
            breaks("S12", "an override is not written down under the second officer");
        }
        if (done && taken.act().b() != 1) {
            breaks("S12", "one officer alone, or without a reason, overrode a refusal");
        }
        if (done && slot.get().used()) {
            breaks("S12", "one refusal was overridden twice");
        }
        for (int i = 0; i < Cast.PEOPLE; i++) {
            if (i != slot.get().about() && !taken.was(i).equals(taken.is(i))) {
                breaks("S12", "an override touched another paper");
            }
        }
    }

    /** Whether an entry names the officer who gave the command: of an override that is the second one (S12). */
    private boolean isOfWhoDidIt(LedgerEntry entry) {
        Verb verb = taken.act().verb();
        boolean bySecond =
                verb == Verb.WITHDRAW || (verb == Verb.OVERRIDE && taken.act().b() != 0);
        return entry.officer().equals(bySecond ? Cast.SECOND : Cast.OFFICER);
    }

    private boolean isAnswer() {
        return taken.act().verb() == Verb.ANSWER || taken.act().verb() == Verb.PROXY_ANSWER;
    }

    /** A wrong name is counted on its slip, and after three of them the slip opens nothing. */
    private void wrongAnswers() {
        if (!isAnswer()) {
            return;
        }
        Optional<SlipRecord> slip =
                taken.before().slip(rig.cards().get(taken.act().b()));
        boolean began = !taken.before()
                .open(taken.act().a())
                .equals(taken.after().open(taken.act().a()));
        if (slip.filter(row -> row.state().wrongAnswers() >= 3).isPresent() && began) {
            breaks("S12", "a locked slip opened an encounter");
        }
        boolean wrong = taken.entries().stream()
                .flatMap(e -> e.fact(Fact.Refused.class).stream())
                .map(Fact.Refused::reason)
                .anyMatch(r -> r == io.github.tewatashi.vocabulary.Reason.NAME_MISMATCH
                        || r == io.github.tewatashi.vocabulary.Reason.NAME_OF_ANOTHER_PAPER
                        || r == io.github.tewatashi.vocabulary.Reason.PROXY_NAME_DIFFERS
                        || r == io.github.tewatashi.vocabulary.Reason.PROXY_IDENTIFIER_DIFFERS);
        if (wrong
                && slip.map(row -> row.state().wrongAnswers())
                        .equals(taken.after()
                                .slip(rig.cards().get(taken.act().b()))
                                .map(row -> row.state().wrongAnswers()))) {
            breaks("S12", "a wrong name was not counted on its slip");
        }
    }
}
