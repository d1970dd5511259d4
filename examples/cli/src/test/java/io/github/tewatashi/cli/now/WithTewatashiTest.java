package io.github.tewatashi.cli.now;

import static io.github.tewatashi.cli.now.SmallDay.arrives;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.cli.LegacyDay;
import io.github.tewatashi.cli.day.DeskStep;
import io.github.tewatashi.cli.day.Judge;
import io.github.tewatashi.cli.day.Outcome;
import io.github.tewatashi.cli.day.Outcome.Handing;
import io.github.tewatashi.cli.day.Outcome.LeftOver;
import io.github.tewatashi.cli.day.Outcome.Refusal;
import io.github.tewatashi.cli.day.Outcome.Why;
import io.github.tewatashi.cli.day.TrayEnd;
import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import io.github.tewatashi.cli.input.RosterLine;
import io.github.tewatashi.cli.now.WithTewatashi.Numbering;
import io.github.tewatashi.cli.then.NumberOnly;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.storage.memory.MemoryStore;
import io.github.tewatashi.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithTewatashiTest {

    private static final PaperId A = new PaperId("0692749-000125-3");
    private static final PaperId B = new PaperId("0633469-000196-0");
    private static final String OCT_6 = "2025/10/06";
    private static final String OPEN = "dispatch,,2025/10/06,,,,,,";
    private static final String CLOSE = "close,,2025/10/06,,,,,,";

    static Stream<Numbering> numberings() {
        return Stream.of(
                new Numbering("continuous", SerialAllocators.continuous()),
                new Numbering("reset", SerialAllocators.restartingPerSession()));
    }

    // ---- 2025-10-06

    private final Roster roster = RosterFile.bundled();
    private final DayLog log = DayLog.bundled(roster);

    private Outcome bundled(Store store, Numbering numbering) {
        return judge(roster, log, WithTewatashi.play(roster, log, store, numbering));
    }

    private static Outcome judge(Roster roster, DayLog log, Played played) {
        return new Judge(roster, log.events(), log.oracle()).judge(played.transcript());
    }

    @ParameterizedTest
    @MethodSource("numberings")
    void nobodyGetsAWrongPaperAndEverybodyWhoRightfullyCameGetsTheRightOne(Numbering numbering, @TempDir Path folder) {
        Outcome then = new Judge(roster, log.events(), log.oracle()).judge(NumberOnly.play(roster, log.events()));
        assertThat(then.wrong())
                .anyMatch(wrong -> wrong.paper().equals(B) && wrong.person().equals(A));

        Outcome inMemory = bundled(new MemoryStore(), numbering);
        assertThat(inMemory.wrong()).isEmpty();
        assertThat(inMemory.unserved()).isEmpty();
        assertThat(inMemory.right()).hasSize(105);
        try (JdbcStore store = JdbcStore.sqlite(folder.resolve("day.db"))) {
            assertThat(bundled(store, numbering)).isEqualTo(inMemory);
            assertThat(Tewatashi.on(store).build().inspection().inspect().findings())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("numberings")
    void theOldSlip100IsRefusedAndTheNewOneServed(Numbering numbering) {
        MemoryStore store = new MemoryStore();
        Outcome outcome = bundled(store, numbering);
        assertThat(outcome.turnedAway().stream()
                        .filter(refusal -> refusal.person().equals(A)))
                .extracting(Refusal::reason)
                .containsExactly("SLIP_OF_OTHER_SESSION");
        assertThat(outcome.right()).extracting(Handing::paper).contains(A).doesNotContain(B);
        assertThat(outcome.leftOver()).extracting(LeftOver::paper).doesNotContain(A, B);
        // What makes it a test in both ways of numbering: the old slip really bears A's legacy number.
        try (var slips = store.slips(WithTewatashi.OFFICE)) {
            assertThat(slips.filter(slip -> !slip.state().valid()))
                    .hasSize(1)
                    .allMatch(slip -> slip.number().value() == 100);
        }
    }

    @ParameterizedTest
    @MethodSource("numberings")
    void namesakesByWritingAndByReadingGetTheirOwn(Numbering numbering) {
        Outcome outcome = bundled(new MemoryStore(), numbering);
        // 佐藤実 with 32 and 90; 渡辺裕子, 渡部優子 with 47 and 59; all of 2025-10-06.
        for (String paper : List.of("0628212-000321-0", "0663443-000322-7", "0650636-000323-2", "0629852-000324-3")) {
            PaperId own = new PaperId(paper);
            assertThat(outcome.right())
                    .anyMatch(handing ->
                            handing.paper().equals(own) && handing.person().equals(own));
        }
    }

    @Test
    void whoeverErredAtTheDeskIsRefusedAndThenServed() {
        Outcome outcome = bundled(new MemoryStore(), numberings().findFirst().orElseThrow());
        assertThat(outcome.turnedAway())
                .extracting(Refusal::reason)
                .containsExactly(
                        "WRONG_PAPER",
                        "NAME_MISMATCH",
                        "WRONG_PAPER",
                        "NAME_MISMATCH",
                        "SLIP_OF_OTHER_SESSION",
                        "WRONG_PAPER",
                        "SLIP_OF_OTHER_SESSION");
        assertThat(outcome.mistakes()).hasSize(6).noneMatch(Outcome.Mistake::handedOver);
        assertThat(outcome.leftOver()).hasSize(4).allMatch(left -> left.why() == Why.HOLDER_DID_NOT_COME);
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void aDayPlayedAgainDoesNothingTwice() {
        MemoryStore store = new MemoryStore();
        Numbering numbering = numberings().findFirst().orElseThrow();
        Played first = WithTewatashi.play(roster, log, store, numbering);
        long entries = entries(store);
        assertThat(WithTewatashi.play(roster, log, store, numbering)).isEqualTo(first);
        assertThat(entries(store)).isEqualTo(entries);
    }

    private static long entries(Store store) {
        try (var ledger = store.ledger(WithTewatashi.OFFICE)) {
            return ledger.count();
        }
    }

    @Test
    void aStoreWithAnotherDayIsRefusedAndLeftAlone() {
        MemoryStore store = new MemoryStore();
        Numbering[] both = numberings().toArray(Numbering[]::new);
        Played played = WithTewatashi.play(roster, log, store, both[0]);
        assertThat(played.sessions()).hasSize(1);
        long entries = entries(store);
        assertThatThrownBy(() -> WithTewatashi.play(roster, log, store, both[1]))
                .isInstanceOf(OtherDayException.class);
        SmallDay other = SmallDay.of(OPEN, CLOSE);
        assertThatThrownBy(() -> WithTewatashi.play(other.roster(), other.log(), store, both[0]))
                .isInstanceOf(OtherDayException.class);
        assertThat(entries(store)).isEqualTo(entries);
    }

    // ---- other days

    @Provide
    Arbitrary<LegacyDay> days() {
        return LegacyDay.any();
    }

    /** Whoever shares name or number and the birth date with another cannot be told apart, and gets nothing (S2). */
    @Property(tries = 100)
    void anyDayComesOutSafeAndUseful(@ForAll("days") LegacyDay day) {
        Roster people = day.readRoster();
        DayLog events = day.readLog();
        Set<PaperId> shareBirthDate =
                day.booked().stream().collect(Collectors.groupingBy(RosterLine::birthDate)).values().stream()
                        .filter(same -> same.size() > 1)
                        .flatMap(List::stream)
                        .map(RosterLine::paper)
                        .collect(Collectors.toSet());
        numberings().forEach(numbering -> {
            MemoryStore store = new MemoryStore();
            Played played = WithTewatashi.play(people, events, store, numbering);
            Outcome outcome = judge(people, events, played);
            assertThat(outcome.wrong()).isEmpty();
            assertThat(outcome.unserved()).isSubsetOf(shareBirthDate);
            assertThat(outcome.missing()).isEmpty();
            assertThat(outcome.leftOver()).noneMatch(left -> left.why() == Why.HOLDER_PHONED);
            assertThat(played.sessions()).allMatch(end -> end.seal().isPresent());
            assertThat(Tewatashi.on(store).build().inspection().inspect().isSound())
                    .isTrue();
        });
    }

    @Test
    void aPersonWithSomebodyElsesSlipAndNameGivesThePaperBackAndGetsTheOwn() {
        Outcome outcome = SmallDay.of(
                        OPEN,
                        arrives("P-3", OCT_6, 1, "ミホン ジロウ", "P-2").replace("ジロウ,,", "ジロウ,1965-01-02,"),
                        arrives("P-2", OCT_6, 1, "ミホン ジロウ", ""),
                        CLOSE)
                .outcome();
        assertThat(outcome.turnedAway()).extracting(Refusal::reason).containsExactly(DeskOfficer.NOT_THEIRS);
        assertThat(outcome.wrong()).isEmpty();
        assertThat(served(outcome)).containsExactly("P-3", "P-2");
    }

    @Test
    void aSlipThatOthersTriedNamesOnIsUnlockedByTwoForItsHolder() {
        String wrong = arrives("P-3", OCT_6, 1, "レイ ハナコ", "");
        Outcome outcome = SmallDay.of(
                        OPEN,
                        wrong,
                        wrong.replace("P-3", "P-4"),
                        wrong.replace("P-3", "P-5"),
                        arrives("P-2", OCT_6, 1, "ミホン ジロウ", ""),
                        CLOSE)
                .outcome();
        assertThat(outcome.turnedAway()).extracting(Refusal::reason).contains("SLIP_LOCKED");
        assertThat(served(outcome)).containsExactlyInAnyOrder("P-2", "P-3", "P-4", "P-5");
    }

    @Test
    void whoeverPhonedAndComesAllTheSameLeavesWithout() {
        Outcome outcome = SmallDay.of(
                        "absence-call,P-2,,,,,,,",
                        OPEN,
                        "absence-call,P-3,,,,,,,",
                        arrives("P-2", OCT_6, 1, "ミホン ジロウ", "P-2"),
                        arrives("P-3", OCT_6, 2, "ミホン サブロウ", "P-3"),
                        CLOSE)
                .outcome();
        assertThat(outcome.turnedAway()).extracting(Refusal::reason).containsExactly("HOLDER_ABSENT", "HOLDER_ABSENT");
        // P-2 stayed in the safe, P-3 was in the tray when the call came.
        assertThat(outcome.leftOver())
                .extracting(left -> left.paper().value())
                .contains("P-3")
                .doesNotContain("P-2");
    }

    @Test
    void whoeverIsMovedToTheOpenSessionIsServedThere() {
        Outcome outcome = SmallDay.of(
                        OPEN, "reschedule,P-1,2025/10/06,,,,,,", arrives("P-1", "2025/09/22", 1, "ミホン イチロウ", ""), CLOSE)
                .outcome();
        assertThat(served(outcome)).containsExactly("P-1");
        assertThat(outcome.turnedAway()).extracting(Refusal::reason).containsExactly("SLIP_OF_OTHER_SESSION");
    }

    @Test
    void whoeverIsMovedAwayFromTheOpenSessionIsServedAtTheLaterOneOnly() {
        Outcome outcome = SmallDay.of(
                        OPEN,
                        "reschedule,P-2,2025/10/20,,,,,,",
                        arrives("P-2", OCT_6, 1, "ミホン ジロウ", ""),
                        CLOSE,
                        "dispatch,,2025/10/20,,,,,,",
                        arrives("P-2", OCT_6, 1, "ミホン ジロウ", ""),
                        "close,,2025/10/20,,,,,,")
                .outcome();
        assertThat(outcome.turnedAway())
                .extracting(Refusal::reason)
                .containsExactly("HOLDER_ABSENT", "SLIP_OF_OTHER_SESSION");
        assertThat(served(outcome)).containsExactly("P-2");
        assertThat(outcome.right().get(0).at()).isEqualTo("2025-10-06T12:05");
    }

    @Test
    void aCallAboutALaterSessionCountsForThatOne() {
        SmallDay day = SmallDay.of(
                OPEN,
                "reschedule,P-2,2025/10/20,,,,,,",
                "absence-call,P-2,,,,,,,",
                CLOSE,
                "dispatch,,2025/10/20,,,,,,",
                "close,,2025/10/20,,,,,,");
        assertThat(day.play().transcript().trays())
                .extracting(TrayEnd::leftOver)
                .last()
                .isEqualTo(List.of());
    }

    @Test
    void whoeverPhonesAndIsBookedForTheSameSessionAgainIsServed() {
        Outcome outcome = SmallDay.of(
                        "absence-call,P-2,,,,,,,",
                        OPEN,
                        "reschedule,P-2,2025/10/06,,,,,,",
                        "reschedule,P-3,2025/10/20,,,,,,",
                        "reschedule,P-3,2025/10/06,,,,,,",
                        arrives("P-2", OCT_6, 1, "ミホン ジロウ", ""),
                        arrives("P-3", OCT_6, 2, "ミホン サブロウ", ""),
                        CLOSE)
                .outcome();
        assertThat(served(outcome)).containsExactly("P-2", "P-3");
        assertThat(outcome.turnedAway()).isEmpty();
    }

    @Test
    void namesakesWithOneBirthDateGetNothingAndTheOutcomeSaysSo() {
        Outcome outcome = new SmallDay("""
                        支給番号,氏名,氏名カナ,生年月日,説明会日,整理番号
                        P-4,例　花子,ﾚｲ ﾊﾅｺ,S40.01.04,2025/10/06,3
                        P-5,例　華子,ﾚｲ ﾊﾅｺ,S40.01.04,2025/10/06,4
                        """, OPEN, arrives("P-4", OCT_6, 3, "レイ ハナコ", "P-4"), CLOSE).outcome();
        assertThat(outcome.turnedAway()).extracting(Refusal::reason).containsExactly("AMBIGUOUS");
        assertThat(outcome.unserved()).extracting(PaperId::value).containsExactly("P-4");
        assertThat(outcome.isGood()).isFalse();
    }

    @Test
    void aBirthDateThatWasSaidWronglyIsAskedAgain() {
        Outcome outcome = SmallDay.of(
                        OPEN,
                        "arrive,P-4,,2025/10/06,3,レイ ハナコ,1999-09-09,,",
                        "arrive,P-5,,2025/10/06,4,レイ ハナコ,,,",
                        CLOSE)
                .outcome();
        assertThat(outcome.turnedAway()).extracting(Refusal::reason).containsExactly("IDENTIFIER_MISMATCH");
        assertThat(served(outcome)).containsExactly("P-4", "P-5");
    }

    @Test
    void aNameThatMustBeComparedIsConfirmed() {
        SmallDay day = SmallDay.of(OPEN, arrives("P-2", OCT_6, 1, "見 本二郎", "P-2"), CLOSE);
        assertThat(served(day.outcome())).containsExactly("P-2");
        assertThat(day.play().transcript().desk()).hasSize(1).allMatch(DeskStep.HandedOver.class::isInstance);
    }

    private static List<String> served(Outcome outcome) {
        return outcome.right().stream().map(handing -> handing.paper().value()).toList();
    }
}
