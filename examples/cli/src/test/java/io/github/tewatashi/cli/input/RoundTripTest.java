package io.github.tewatashi.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.cli.LegacyDay;
import io.github.tewatashi.cli.LegacyDay.Coming;
import io.github.tewatashi.cli.input.DayEvent.Arrive;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Provide
    Arbitrary<LegacyDay> days() {
        return LegacyDay.any();
    }

    @Property(tries = 300)
    void whatIsWrittenAsARosterIsRead(@ForAll("days") LegacyDay day) {
        assertThat(day.readRoster().lines()).isEqualTo(day.people());
    }

    @Property(tries = 100)
    void lineEndsMakeNoDifference(@ForAll("days") LegacyDay day) {
        Roster unix = RosterFile.read("roster.csv", new ByteArrayInputStream(day.rosterBytes("\n")));
        assertThat(unix.lines()).isEqualTo(day.people());
    }

    @Property(tries = 300)
    void whatIsWrittenAsALogIsRead(@ForAll("days") LegacyDay day) {
        DayLog log = day.readLog();
        List<Arrive> arrivals = log.events().stream()
                .filter(Arrive.class::isInstance)
                .map(Arrive.class::cast)
                .toList();
        assertThat(arrivals.stream().map(Arrive::visit))
                .containsExactlyElementsOf(
                        day.comings().stream().map(RoundTripTest::visit).toList());
        assertThat(arrivals.stream().map(log.oracle()::whoCame))
                .containsExactlyElementsOf(day.comings().stream()
                        .map(coming -> coming.person().paper())
                        .toList());
        assertThat(log.events())
                .hasSize(arrivals.size()
                        + 2
                        + day.moved().size()
                        + day.all(LegacyDay.PLAYED, LegacyDay.Doing.PHONES).size());
    }

    private static Visit visit(Coming coming) {
        RosterLine person = coming.person();
        return new Visit(
                person.sessionDate(), person.number(), coming.stated(), Optional.of(person.birthDate()), coming.held());
    }
}
