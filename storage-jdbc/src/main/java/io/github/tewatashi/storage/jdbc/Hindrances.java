package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.vocabulary.Absence;
import io.github.tewatashi.vocabulary.AbsenceId;
import io.github.tewatashi.vocabulary.Hold;
import io.github.tewatashi.vocabulary.HoldId;
import io.github.tewatashi.vocabulary.HoldKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What forbids to hand a certificate out, as texts that people can read: one to a line, its parts parted by tabs. No id
 * has a control character, so that any come back as they were. A text that no hindrance is written as is refused: what
 * would be overlooked in it could be changed without being found (S8).
 */
final class Hindrances {

    private static final String IN_FORCE = "IN_FORCE";
    private static final String OF_ANOTHER_DAY = "OF_ANOTHER_DAY";

    private Hindrances() {}

    /** Each by its kind and id. */
    static String write(List<Hold> holds) {
        return holds.stream().map(hold -> hold.kind().name() + '\t' + hold.id()).collect(Collectors.joining("\n"));
    }

    static List<Hold> holds(String text) {
        List<Hold> holds = text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1)).map(Hindrances::hold).toList();
        return same(text, holds, write(holds));
    }

    private static Hold hold(String line) {
        String[] parts = line.split("\t", 2);
        return new Hold(new HoldId(parts[parts.length - 1]), HoldKind.valueOf(parts[0]));
    }

    /** By its day, whether it is in force, and its id; empty if there is none. */
    static String write(Optional<Absence> absence) {
        return absence.map(report -> report.day().toString()
                        + '\t'
                        + (report.inForce() ? IN_FORCE : OF_ANOTHER_DAY)
                        + '\t'
                        + report.id())
                .orElse("");
    }

    static Optional<Absence> absence(String text) {
        Optional<Absence> absence = text.isEmpty() ? Optional.empty() : Optional.of(report(text.split("\t", 3)));
        return same(text, absence, write(absence));
    }

    private static Absence report(String[] parts) {
        return new Absence(
                new AbsenceId(parts[parts.length - 1]),
                LocalDate.parse(parts[0]),
                parts.length > 1 && parts[1].equals(IN_FORCE));
    }

    private static <T> T same(String text, T read, String written) {
        if (!written.equals(text)) {
            throw new IllegalArgumentException("no hindrance is written like this");
        }
        return read;
    }
}
