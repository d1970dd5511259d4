package io.github.tewatashi.name;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invented roster of one season and what was said at the desk on 2025-10-06. */
final class Roster {

    private Roster() {}

    record Person(String paper, String written, String reading) {

        RecordedNames names() {
            return RecordedNames.of(written, reading).withSource(KanaSource.LARGE_KANA_ONLY);
        }

        @Override
        public String toString() {
            return paper;
        }
    }

    record Arrival(String person, String stated) {

        @Override
        public String toString() {
            return person;
        }
    }

    static List<Person> people() {
        return Resources.lines("roster.csv", Charset.forName("windows-31j"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(columns -> new Person(columns[0], columns[1], columns[2]))
                .toList();
    }

    static Map<String, Person> byPaper() {
        return people().stream().collect(Collectors.toMap(Person::paper, Function.identity()));
    }

    static Stream<Arrival> arrivals() {
        return Resources.lines("day-log.csv")
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(columns -> columns[1].equals("arrive"))
                .map(columns -> new Arrival(columns[2], columns[6]));
    }
}
