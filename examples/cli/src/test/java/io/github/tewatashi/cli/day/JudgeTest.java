package io.github.tewatashi.cli.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.cli.LegacyDay;
import io.github.tewatashi.cli.day.DeskStep.HandedOver;
import io.github.tewatashi.cli.day.DeskStep.TurnedAway;
import io.github.tewatashi.cli.day.Outcome.LeftOver;
import io.github.tewatashi.cli.day.Outcome.Missing;
import io.github.tewatashi.cli.day.Outcome.Mistake;
import io.github.tewatashi.cli.day.Outcome.Why;
import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.DayEvent.Close;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The judge serves any procedure: here one that catches every mistake, and one that counts. */
class JudgeTest {

    private static final PaperId A = new PaperId("0692749-000125-3");
    private static final PaperId B = new PaperId("0633469-000196-0");

    private final Roster roster = RosterFile.bundled();
    private final DayLog log = DayLog.bundled(roster);
    private final Judge judge = new Judge(roster, log.events(), log.oracle());
    private final Close close = (Close) log.events().get(log.events().size() - 1);

    private List<Arrive> arrivals() {
        return log.events().stream()
                .filter(Arrive.class::isInstance)
                .map(Arrive.class::cast)
                .toList();
    }

    /** Refuses whenever the officer holds somebody else's paper, twice, then does it again correctly. */
    private List<DeskStep> careful() {
        List<DeskStep> steps = new ArrayList<>();
        for (Arrive arrival : arrivals()) {
            PaperId person = log.oracle().whoCame(arrival);
            if (arrival.visit().held().isEmpty()) {
                steps.add(new TurnedAway(arrival, "ANOTHER_SESSION"));
                continue;
            }
            if (!arrival.visit().held().get().equals(person)) {
                steps.add(new TurnedAway(arrival, "MISMATCH"));
                steps.add(new TurnedAway(arrival, "MISMATCH"));
            }
            steps.add(new HandedOver(arrival, person));
        }
        return steps;
    }

    @Test
    void aDayOnWhichEveryMistakeIsCaughtIsGood() {
        Outcome outcome =
                judge.judge(new Transcript(careful(), List.of(new TrayEnd(close, List.of(B), true, List.of()))));
        assertThat(outcome.isGood()).isTrue();
        assertThat(outcome.right()).hasSize(105);
        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.turnedAway()).hasSize(6 * 2 + 1);
        assertThat(outcome.mistakes())
                .hasSize(6)
                .noneMatch(Mistake::handedOver)
                .contains(new Mistake(A, B, false, new Noticed.AtTheDesk(LocalDateTime.parse("2025-10-06T14:11:23"))));
        assertThat(outcome.leftOver())
                .containsExactly(
                        new LeftOver(B, close.session(), Why.HOLDER_PHONED, new Noticed.AtTheCount(close.at())));
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void whatACountFindsMissingIsNoticedAtTheCount() {
        Arrive a = arrivals().stream()
                .filter(arrival -> log.oracle().whoCame(arrival).equals(A))
                .findFirst()
                .orElseThrow();
        PaperId astray = new PaperId("0678908-000319-7");
        Outcome outcome = judge.judge(new Transcript(
                List.of(new HandedOver(a, B)), List.of(new TrayEnd(close, List.of(A), true, List.of(B, astray)))));
        Noticed count = new Noticed.AtTheCount(close.at());
        assertThat(outcome.mistakes()).containsExactly(new Mistake(A, B, true, count));
        assertThat(outcome.missing()).containsExactly(new Missing(B, count), new Missing(astray, count));
        assertThat(outcome.leftOver()).containsExactly(new LeftOver(A, close.session(), Why.HOLDER_CAME, count));
        assertThat(outcome.isGood()).isFalse();
    }

    @Test
    void aRightfulVisitorWhoGotNothingIsUnserved() {
        Outcome outcome =
                judge.judge(new Transcript(careful().subList(1, careful().size()), List.of()));
        assertThat(outcome.unserved())
                .containsExactly(log.oracle().whoCame(arrivals().get(0)));
        assertThat(outcome.isGood()).isFalse();
    }

    @Provide
    Arbitrary<LegacyDay> days() {
        return LegacyDay.any();
    }

    @Property(tries = 200)
    void whoeverIsBookedAndComesIsRightful(@ForAll("days") LegacyDay day) {
        DayLog made = day.readLog();
        Outcome nothing =
                new Judge(day.roster(), made.events(), made.oracle()).judge(new Transcript(List.of(), List.of()));
        assertThat(nothing.unserved())
                .containsExactlyInAnyOrderElementsOf(day.comings().stream()
                        .map(coming -> coming.person().paper())
                        .filter(paper -> day.booked().stream()
                                .anyMatch(line -> line.paper().equals(paper)))
                        .toList());
    }
}
