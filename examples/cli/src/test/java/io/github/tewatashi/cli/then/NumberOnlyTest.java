package io.github.tewatashi.cli.then;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tewatashi.cli.LegacyDay;
import io.github.tewatashi.cli.LegacyDay.Doing;
import io.github.tewatashi.cli.day.Judge;
import io.github.tewatashi.cli.day.Noticed;
import io.github.tewatashi.cli.day.Outcome;
import io.github.tewatashi.cli.day.Outcome.Handing;
import io.github.tewatashi.cli.day.Outcome.LeftOver;
import io.github.tewatashi.cli.day.Outcome.Mistake;
import io.github.tewatashi.cli.day.Outcome.Why;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import io.github.tewatashi.cli.input.RosterLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumberOnlyTest {

    private static final PaperId A = new PaperId("0692749-000125-3");
    private static final PaperId B = new PaperId("0633469-000196-0");

    @Test
    void onOctober6TheAbsentPersonsPaperWentHomeWithWhoeverHadTheSameNumber() {
        Outcome outcome = bundled();
        assertThat(outcome.wrong()).contains(new Handing(B, A, LocalDateTime.parse("2025-10-06T14:11:23")));
        assertThat(outcome.mistakes())
                .contains(new Mistake(A, B, true, new Noticed.NextDay(LocalDate.of(2025, 10, 7))));
        assertThat(outcome.leftOver().stream().filter(left -> left.paper().equals(A)))
                .extracting(LeftOver::why)
                .containsExactly(Why.HOLDER_CAME);
        assertThat(outcome.unserved()).contains(A).doesNotContain(B);
        assertThat(outcome.isGood()).isFalse();
    }

    @Test
    void threeTimesThatDayThePaperOfTheNextOneWasPickedAndTheNextOneFoundNothing() {
        Outcome outcome = bundled();
        assertThat(outcome.right()).hasSize(98);
        assertThat(outcome.wrong()).hasSize(4);
        assertThat(outcome.mistakes())
                .extracting(Mistake::noticed)
                .filteredOn(Noticed.AtTheDesk.class::isInstance)
                .hasSize(3);
        // The three, and the one who came on the wrong day.
        assertThat(outcome.turnedAway()).hasSize(4);
        assertThat(outcome.leftOver()).hasSize(8);
        assertThat(outcome.missing()).hasSize(4);
        assertThat(outcome.unserved()).hasSize(7);
    }

    private static Outcome bundled() {
        Roster roster = RosterFile.bundled();
        DayLog log = DayLog.bundled(roster);
        return new Judge(roster, log.events(), log.oracle()).judge(NumberOnly.play(roster, log.events()));
    }

    @Provide
    Arbitrary<LegacyDay> days() {
        return LegacyDay.any();
    }

    @Property(tries = 300)
    void everyPaperThatTravelledIsHandedOverOnceOrLeftOver(@ForAll("days") LegacyDay day) {
        Outcome outcome = outcome(day);
        List<PaperId> after = Stream.of(
                        outcome.right().stream().map(Handing::paper),
                        outcome.wrong().stream().map(Handing::paper),
                        outcome.leftOver().stream().map(LeftOver::paper))
                .flatMap(papers -> papers)
                .sorted()
                .toList();
        assertThat(after)
                .isEqualTo(day.booked().stream().map(RosterLine::paper).sorted().toList());
    }

    @Property(tries = 300)
    void everyVisitEndsInOneWay(@ForAll("days") LegacyDay day) {
        Outcome outcome = outcome(day);
        assertThat(outcome.right().size()
                        + outcome.wrong().size()
                        + outcome.turnedAway().size())
                .isEqualTo(day.comings().size());
        assertThat(outcome.mistakes().stream().filter(Mistake::handedOver)).hasSameSizeAs(outcome.wrong());
        assertThat(outcome.missing()).hasSameSizeAs(outcome.wrong());
    }

    @Property(tries = 300)
    void aDayOnWhichNobodyErrsAndNoNumberCollidesIsGood(@ForAll("days") LegacyDay day) {
        LegacyDay calm = new LegacyDay(
                day.people(),
                day.people().stream()
                        .collect(Collectors.toMap(
                                RosterLine::paper, line -> calm(day.doings().get(line.paper())))));
        Outcome outcome = outcome(calm);
        assertThat(outcome.isGood()).isTrue();
        assertThat(outcome.right()).hasSameSizeAs(calm.comings());
    }

    private static Doing calm(Doing doing) {
        return switch (doing) {
            case PHONES, STAYS_AWAY -> doing;
            default -> Doing.COMES;
        };
    }

    /** October 6 with any number: whoever was moved here gets the absent person's paper if the numbers are the same. */
    @Property(tries = 500)
    void aMovedPersonGetsTheAbsentOnesPaperWheneverTheirNumbersCollide(
            @ForAll("days") LegacyDay any,
            @ForAll @IntRange(max = 2) int moved,
            @ForAll @IntRange(max = 2) int phoning) {
        RosterLine a = nth(any, LegacyDay.FIRST, moved);
        RosterLine b = nth(any, LegacyDay.PLAYED, phoning);
        LegacyDay day = new LegacyDay(
                any.people(),
                any.people().stream()
                        .collect(Collectors.toMap(
                                RosterLine::paper,
                                line -> line.equals(a)
                                        ? Doing.IS_MOVED_HERE
                                        : line.equals(b) ? Doing.PHONES : Doing.COMES)));
        Outcome outcome = outcome(day);
        if (a.number() == b.number()) {
            assertThat(outcome.wrong())
                    .extracting(Handing::paper, Handing::person)
                    .containsExactly(tuple(b.paper(), a.paper()));
            assertThat(outcome.unserved()).containsExactly(a.paper());
        } else if (any.people().stream()
                .noneMatch(line -> line.sessionDate().equals(LegacyDay.PLAYED) && line.number() == a.number())) {
            assertThat(outcome.isGood()).isTrue();
        } else {
            // The number's own holder comes too, and each goes home with the other's paper.
            assertThat(outcome.wrong()).hasSize(2);
        }
    }

    private static RosterLine nth(LegacyDay day, LocalDate session, int index) {
        List<RosterLine> lines = day.people().stream()
                .filter(line -> line.sessionDate().equals(session))
                .toList();
        return lines.get(index % lines.size());
    }

    private static Outcome outcome(LegacyDay day) {
        Roster roster = day.roster();
        DayLog log = day.readLog();
        return new Judge(roster, log.events(), log.oracle()).judge(NumberOnly.play(roster, log.events()));
    }

    @Test
    void aPaperMovedAfterItsSessionTravelsAgain() {
        Roster roster = roster("S58.07.03,2025/09/22,1", "S58.07.03,2025/10/06,2");
        Outcome outcome = outcome(roster, """
                2025-09-22T12:00:00,dispatch,,2025/09/22,,,,,,
                2025-09-22T15:00:00,close,,2025/09/22,,,,,,
                2025-09-23T15:00:00,reschedule,P-1,2025/10/06,,,,,,
                2025-10-06T12:00:00,dispatch,,2025/10/06,,,,,,
                2025-10-06T13:00:00,arrive,P-1,,2025/09/22,1,a,,,
                2025-10-06T15:00:00,close,,2025/10/06,,,,,,
                """);
        assertThat(outcome.right()).hasSize(1);
        assertThat(outcome.leftOver())
                .extracting(LeftOver::session)
                .containsExactly(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 6));
    }

    @Test
    void aPaperThatWentHomeDoesNotTravelAgain() {
        Roster roster = roster("S58.07.03,2025/09/22,1", "S58.07.03,2025/10/06,2");
        Outcome outcome = outcome(roster, """
                2025-09-22T12:00:00,dispatch,,2025/09/22,,,,,,
                2025-09-22T13:00:00,arrive,P-1,,2025/09/22,1,a,,,
                2025-09-22T15:00:00,close,,2025/09/22,,,,,,
                2025-09-23T15:00:00,reschedule,P-1,2025/10/06,,,,,,
                2025-10-06T12:00:00,dispatch,,2025/10/06,,,,,,
                2025-10-06T15:00:00,close,,2025/10/06,,,,,,
                """);
        assertThat(outcome.right()).hasSize(1);
        assertThat(outcome.leftOver()).extracting(LeftOver::paper).containsExactly(new PaperId("P-2"));
        assertThat(outcome.leftOver()).extracting(LeftOver::why).containsExactly(Why.HOLDER_DID_NOT_COME);
    }

    @Test
    void whoeverPhonedIsNotExpectedUntilTheyAreMovedToAnotherSession() {
        Roster roster = roster("S58.07.03,2025/10/06,1");
        String phonesAndComes = """
                2025-10-06T09:00:00,absence-call,P-1,,,,,,,
                %s2025-10-06T12:00:00,dispatch,,2025/10/06,,,,,,
                2025-10-06T13:00:00,arrive,P-1,,2025/10/06,9,a,,,
                2025-10-06T15:00:00,close,,2025/10/06,,,,,,
                """;
        String moved = "2025-10-06T10:00:00,reschedule,P-1,2025/10/06,,,,,,\n";
        assertThat(outcome(roster, phonesAndComes.formatted("")).unserved()).isEmpty();
        assertThat(outcome(roster, phonesAndComes.formatted(moved)).unserved()).hasSize(1);
    }

    @Test
    void theSlipsDateIsNotLookedAt() {
        Roster roster = roster("S58.07.03,2025/10/06,1", "S58.07.03,2025/10/20,1");
        Outcome outcome = outcome(roster, """
                2025-10-06T12:00:00,dispatch,,2025/10/06,,,,,,
                2025-10-06T13:00:00,arrive,P-2,,2025/10/20,1,a,,,
                2025-10-06T14:00:00,arrive,P-1,,2025/10/06,1,b,,,
                2025-10-06T15:00:00,close,,2025/10/06,,,,,,
                """);
        assertThat(outcome.wrong()).hasSize(1);
        assertThat(outcome.unserved()).containsExactly(new PaperId("P-1"));
        assertThat(outcome.mistakes().get(0).noticed())
                .isEqualTo(new Noticed.AtTheDesk(LocalDateTime.parse("2025-10-06T14:00")));
    }

    private static Roster roster(String... ends) {
        StringBuilder text = new StringBuilder("支給番号,氏名,氏名カナ,生年月日,説明会日,整理番号\n");
        for (int i = 0; i < ends.length; i++) {
            text.append("P-%d,a,a,%s\n".formatted(i + 1, ends[i]));
        }
        return RosterFile.read("r", new ByteArrayInputStream(text.toString().getBytes(Charset.forName("windows-31j"))));
    }

    private static Outcome outcome(Roster roster, String rows) {
        String text = "time,event,person,to,slip_date,slip_number,stated,birth_date,paper,note\n" + rows;
        DayLog log = DayLog.read("l", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), roster);
        return new Judge(roster, log.events(), log.oracle()).judge(NumberOnly.play(roster, log.events()));
    }
}
