package io.github.tewatashi.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.cli.input.DayEvent.Arrive;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledDayTest {

    private static final LocalDate OCT_6 = LocalDate.of(2025, 10, 6);

    private final Roster roster = RosterFile.bundled();
    private final DayLog log = DayLog.bundled(roster);

    @Test
    void threeSessionsWhoseNumbersEachRunFromOne() {
        assertThat(roster.lines()).hasSize(324);
        assertThat(roster.sessions()).containsExactly(LocalDate.of(2025, 9, 22), OCT_6, LocalDate.of(2025, 10, 20));
        assertThat(numbers(LocalDate.of(2025, 9, 22)))
                .hasSize(108)
                .startsWith(1L)
                .endsWith(108L);
        assertThat(numbers(OCT_6)).hasSize(109).startsWith(1L).endsWith(109L);
        assertThat(numbers(LocalDate.of(2025, 10, 20)))
                .hasSize(107)
                .startsWith(1L)
                .endsWith(107L);
    }

    private List<Long> numbers(LocalDate session) {
        return roster.lines().stream()
                .filter(line -> line.sessionDate().equals(session))
                .map(RosterLine::number)
                .toList();
    }

    @Test
    void charactersThatOnlyWindows31jHasAreRead() {
        String names = roster.lines().stream().map(RosterLine::name).collect(Collectors.joining());
        assertThat(names.codePoints().filter(c -> c == '髙').count()).isEqualTo(3);
        assertThat(names.codePoints().filter(c -> c == '﨑').count()).isEqualTo(10);
    }

    @Test
    void aRosterLineIsTheFaceOfAPaper() {
        RosterLine b = roster.line(new PaperId("0633469-000196-0"));
        assertThat(b.name().equals("渡部　直美")).isTrue();
        assertThat(b.kana().equals("ﾜﾀﾅﾍﾞ ﾅｵﾐ")).isTrue();
        assertThat(b.birthDate()).isEqualTo("2000-07-05");
        assertThat(b.sessionDate()).isEqualTo(OCT_6);
        assertThat(b.number()).isEqualTo(100);
        assertThat(b.line()).isEqualTo(209);
    }

    @Test
    void nobodyComesTwice() {
        List<Arrive> arrivals = arrivals();
        assertThat(log.events()).hasSize(110);
        assertThat(arrivals).hasSize(106);
        assertThat(arrivals.stream().map(log.oracle()::whoCame).distinct()).hasSize(106);
    }

    @Test
    void theNoteOfTheClosingNamesWhoeverDidNotComeAndHadNotPhoned() {
        TreeSet<PaperId> expected = new TreeSet<>();
        roster.lines().stream()
                .filter(line -> line.sessionDate().equals(OCT_6))
                .forEach(line -> expected.add(line.paper()));
        arrivals().forEach(arrival -> expected.remove(log.oracle().whoCame(arrival)));
        expected.remove(new PaperId("0633469-000196-0"));

        DayEvent close = log.events().get(109);
        String[] words = log.oracle().note(close).orElseThrow().split(" ");
        assertThat(words).hasSize(5).startsWith("no-shows:");
        for (int i = 1; i < words.length; i++) {
            assertThat(expected.remove(new PaperId(words[i]))).isTrue();
        }
        assertThat(expected).isEmpty();
    }

    @Test
    void everyoneAnswersWithTheOwnBirthDate() {
        assertThat(arrivals())
                .allSatisfy(arrival -> assertThat(arrival.visit().birthDate())
                        .contains(roster.line(log.oracle().whoCame(arrival)).birthDate()));
    }

    private List<Arrive> arrivals() {
        return log.events().stream()
                .filter(Arrive.class::isInstance)
                .map(Arrive.class::cast)
                .toList();
    }
}
