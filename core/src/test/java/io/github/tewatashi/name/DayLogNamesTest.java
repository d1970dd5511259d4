package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every person who came on 2025-10-06 and said the name that is theirs is recognised by it (L1). */
class DayLogNamesTest {

    /** They answered to the call before theirs and said the name called: a mismatch is what must come out. */
    private static final Map<String, String> SAID_ANOTHER_NAME =
            Map.of("0674693-000031-8", "0613682-000235-5", "0681666-000248-8", "0619133-000173-6");

    private static final Map<String, Roster.Person> PEOPLE = Roster.byPaper();

    static List<Roster.Arrival> arrivals() {
        return Roster.arrivals().toList();
    }

    private static RecordedNames names(String paper) {
        Roster.Person person = PEOPLE.get(paper);
        assertThat(person).as("a person of the roster").isNotNull();
        return person.names();
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void ownNameIsRecognised(Roster.Arrival arrival) {
        Stated stated = Stated.name(arrival.stated());
        String said = SAID_ANOTHER_NAME.get(arrival.person());
        Verdict own = Names.compare(stated, names(arrival.person())).verdict();
        if (said == null) {
            assertThat(own).isNotEqualTo(Verdict.MISMATCH);
            assertThat(Names.keys(stated)).containsAnyElementsOf(Names.keys(names(arrival.person())));
        } else {
            assertThat(own).isEqualTo(Verdict.MISMATCH);
            assertThat(Names.compare(stated, names(said)).verdict()).isEqualTo(Verdict.MATCH);
        }
    }

    @Test
    void almostEveryNameNeedsNoSecondLook() {
        Map<Verdict, Long> verdicts = Roster.arrivals()
                .filter(arrival -> !SAID_ANOTHER_NAME.containsKey(arrival.person()))
                .map(arrival -> Names.compare(Stated.name(arrival.stated()), names(arrival.person())))
                .collect(Collectors.groupingBy(NameVerdict::verdict, Collectors.counting()));
        // 嶋田 said as 島田 twice, 渡邉 as 渡辺 once.
        assertThat(verdicts).isEqualTo(Map.of(Verdict.MATCH, 101L, Verdict.CONFIRM, 3L));
    }
}
