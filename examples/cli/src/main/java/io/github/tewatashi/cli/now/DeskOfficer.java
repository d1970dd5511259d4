package io.github.tewatashi.cli.now;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.cli.day.DeskStep;
import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.SessionRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The officer at the one desk: takes slip and name, does what the library answers, and when it refuses, asks again for
 * what it refused, once for each. Reads only what is in hand, and sees a face only when the library shows it.
 */
final class DeskOfficer {

    /** The code for a paper that the person looked at and gave back. */
    static final String NOT_THEIRS = "NOT_THEIRS";

    private static final OfficerId OFFICER = new OfficerId("desk-officer");
    private static final OfficerId SECOND = new OfficerId("second-officer");

    /** The log has the time of an arrival only; this much is assumed, and less than any two arrivals are apart. */
    private static final Duration TO_PICK_UP_AND_COMPARE = Duration.ofSeconds(5);

    private final Tewatashi tewatashi;
    private final CommandIds commands;
    private final Papers papers;
    private final DayClock clock;
    private final List<DeskStep> steps = new ArrayList<>();

    DeskOfficer(Tewatashi tewatashi, CommandIds commands, Papers papers, DayClock clock) {
        this.tewatashi = tewatashi;
        this.commands = commands;
        this.papers = papers;
        this.clock = clock;
    }

    /** Everything that was done at the desk so far. */
    List<DeskStep> steps() {
        return steps;
    }

    /** Serves one person to the end: with a paper, or turned away for good. */
    void serve(SessionRef session, Arrive arrival, Visitor visitor) {
        Desk desk = tewatashi.desk(session, "1");
        Visiting visiting = new Visiting(desk, arrival, visitor);
        while (visiting.goesOn()) {
            visiting.encounter();
        }
    }

    /** One person's encounters, until one ends well or nothing is left to try. */
    private final class Visiting {

        private final Desk desk;
        private final Arrive arrival;
        private final Visitor visitor;
        private int encounters;
        private boolean goesOn = true;
        private boolean unlocked;
        /** Whether the officer still takes what the log says was picked up. */
        private boolean picksAsLogged = true;

        Visiting(Desk desk, Arrive arrival, Visitor visitor) {
            this.desk = desk;
            this.arrival = arrival;
            this.visitor = visitor;
        }

        boolean goesOn() {
            return goesOn;
        }

        void encounter() {
            encounters++;
            SlipReading slip = SlipReading.of(
                    visitor.slip().number().toString(), visitor.slip().colour().code());
            By by = By.officer(OFFICER, commands.inLog(arrival.line(), "encounter." + encounters));
            answered(desk.begin(slip, by).states(Stated.name(visitor.stated())));
        }

        private void answered(Answer answer) {
            Runnable next = answer.fold(
                    matched -> () -> handOver(matched),
                    toConfirm ->
                            () -> answered(looksTheSame(toConfirm.face()) ? toConfirm.same() : toConfirm.different()),
                    toIdentify -> () -> answered(toIdentify.identify(visitor.birthDate())),
                    refused -> () -> refused(refused));
            next.run();
        }

        /**
         * The officer's own comparison of what was said with what is printed. A human would see that 髙橋 is 高橋; here
         * the officer goes by the library's tables, and says "different" where even they find nothing.
         */
        private boolean looksTheSame(Face face) {
            return Names.compare(Stated.name(visitor.stated()), face.names()).verdict() != Verdict.MISMATCH;
        }

        private void handOver(Matched matched) {
            PaperId inHand = pickUp(matched);
            clock.pass(TO_PICK_UP_AND_COMPARE);
            Runnable next = matched.handOver(PaperReading.of(inHand.value()))
                    .fold(handed -> () -> handed(handed, inHand), refused -> () -> refused(refused));
            next.run();
        }

        /** What the log says was picked up if it lies in the tray; else the paper that the library showed. */
        private PaperId pickUp(Matched matched) {
            return Optional.of(arrival)
                    .filter(logged -> picksAsLogged)
                    .flatMap(logged -> logged.visit().held())
                    .filter(papers::isInTray)
                    .orElseGet(() -> new PaperId(matched.face().paperNumber().value()));
        }

        private void handed(HandedOver handed, PaperId paper) {
            papers.give(paper);
            if (visitor.owns(paper)) {
                handed.received().orThrow();
                steps.add(new DeskStep.HandedOver(arrival, paper));
                goesOn = false;
                return;
            }
            handed.takenBack().orThrow();
            papers.takeBack(paper);
            picksAsLogged = false;
            steps.add(new DeskStep.TurnedAway(arrival, NOT_THEIRS));
            boolean slip = visitor.showsOwnSlip();
            boolean name = visitor.saysOwnName();
            goesOn = visitor.saysOwnBirthDate() || name || slip;
        }

        private void refused(Refused refused) {
            steps.add(new DeskStep.TurnedAway(arrival, refused.reason().name()));
            goesOn = switch (refused.reason()) {
                case SLIP_MISREAD, SLIP_UNKNOWN, SLIP_OF_OTHER_SESSION, SLIP_VOID -> visitor.showsOwnSlip();
                case SLIP_LOCKED -> unlock(refused);
                case NAME_MISMATCH, NAME_OF_ANOTHER_PAPER, NAME_NOT_CONFIRMED ->
                    visitor.saysOwnName() || visitor.showsOwnSlip();
                case IDENTIFIER_MISMATCH -> visitor.saysOwnBirthDate() || visitor.showsOwnSlip();
                case WRONG_PAPER -> putsItBackAndLooksAgain();
                // Whatever else is refused, asking again does not help: another day, an absence, a hold, a namesake.
                default -> false;
            };
        }

        private boolean putsItBackAndLooksAgain() {
            boolean another = picksAsLogged;
            picksAsLogged = false;
            return another;
        }

        /** Others have tried too many names on this slip. Two officers look at it together, once. */
        private boolean unlock(Refused refused) {
            boolean first = !unlocked;
            unlocked = true;
            return first
                    && refused.overridable()
                            .orElseThrow()
                            .override(By.officer(SECOND, commands.inLog(arrival.line(), "unlock"))
                                    .because("slip and person looked at together"))
                            .fold(reason -> true, refusal -> false);
        }
    }
}
