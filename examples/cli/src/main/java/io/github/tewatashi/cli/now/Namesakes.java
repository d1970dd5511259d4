package io.github.tewatashi.cli.now;

import io.github.tewatashi.cli.input.InputFault;
import io.github.tewatashi.cli.input.InputRemark;
import io.github.tewatashi.cli.input.InputReport;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterLine;
import io.github.tewatashi.name.KanaSource;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.name.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People whom neither their names nor their birth dates tell apart, by the rules by which the desk compares names: what
 * one says, the other could have said.
 */
final class Namesakes {

    private record Person(int line, RecordedNames names, List<Stated> sayings) {

        static Person of(RosterLine line) {
            return new Person(
                    line.line(), Namesakes.names(line), List.of(Stated.name(line.name()), Stated.name(line.spoken())));
        }

        boolean couldSay(Person other) {
            return sayings.stream()
                    .anyMatch(said -> Names.compare(said, other.names).verdict() != Verdict.MISMATCH);
        }
    }

    private final Map<LocalDate, List<Person>> byBirthDate = new HashMap<>();

    /** What the office has to know of this roster before the day. */
    static InputReport report(Roster roster) {
        Namesakes namesakes = new Namesakes();
        List<InputRemark> remarks = new ArrayList<>(roster.report().remarks());
        for (RosterLine line : roster.lines()) {
            namesakes
                    .add(line)
                    .ifPresent(other ->
                            remarks.add(roster.onName(line, InputFault.NOT_TOLD_APART, String.valueOf(other))));
        }
        return new InputReport(roster.report().file(), remarks);
    }

    /** The names of a paper as the library takes them: the legacy system's half-width kana have no small ones. */
    static RecordedNames names(RosterLine line) {
        return RecordedNames.of(line.name(), line.kana()).withSource(KanaSource.LARGE_KANA_ONLY);
    }

    /** The line of the first person before this one who cannot be told from them. */
    private Optional<Integer> add(RosterLine line) {
        Person person = Person.of(line);
        return line.birthDate()
                .flatMap(date -> among(byBirthDate.computeIfAbsent(date, d -> new ArrayList<>()), person));
    }

    private static Optional<Integer> among(List<Person> before, Person person) {
        Optional<Integer> namesake = before.stream()
                .filter(other -> person.couldSay(other) || other.couldSay(person))
                .map(Person::line)
                .findFirst();
        before.add(person);
        return namesake;
    }
}
