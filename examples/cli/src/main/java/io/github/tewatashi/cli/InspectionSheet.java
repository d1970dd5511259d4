package io.github.tewatashi.cli;

import io.github.tewatashi.cli.print.Columns;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Inspected;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.practice.Averted;
import io.github.tewatashi.practice.Habit;
import io.github.tewatashi.practice.HabitSubject;
import io.github.tewatashi.vocabulary.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an inspection read, where the papers are by the ledger, what is off and where, what comes before an accident,
 * and what the rules kept from happening. By ids only.
 */
final class InspectionSheet {

    /** So many places of one habit are printed; all of them are in the machine-readable lines. */
    private static final int PLACES = 5;

    private final Words words;

    /** A sheet in this language. */
    InspectionSheet(Locale locale) {
        words = Words.of(InspectionSheet.class, locale);
    }

    /** The lines of the sheet; {@code printedSeals} is how many closing sheets were held against the store. */
    List<String> lines(List<OfficeReport> reports, int printedSeals) {
        List<String> lines = new ArrayList<>();
        for (OfficeReport report : reports) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(words.text(
                    "heading",
                    report.practice().office(),
                    days(report.practice().period())));
            lines.addAll(table(report.books(), printedSeals));
            lines.add(words.text("promises"));
            lines.add("");
            lines.addAll(off(report.books()));
            lines.addAll(habits(report.practice().habits()));
            lines.addAll(averted(report.practice().averted()));
        }
        return lines;
    }

    private String days(Period period) {
        if (period.from().isEmpty() && period.to().isEmpty()) {
            return words.text("always");
        }
        return words.text(
                "days",
                period.from().map(LocalDate::toString).orElse(""),
                period.to().map(LocalDate::toString).orElse(""),
                period.zone());
    }

    private List<String> table(InspectionReport books, int printedSeals) {
        Columns table = new Columns();
        Inspected read = books.inspected();
        row(table, "sessions", read.sessions());
        row(table, "certificates", read.certificates());
        row(table, "slips", read.slips());
        row(table, "chains", read.chains());
        row(table, "entries", read.entries());
        row(table, "movements", read.movements());
        row(table, "handOvers", read.handOvers());
        row(table, "seals", read.seals());
        row(table, "printedSeals", printedSeals);
        for (Place.Kind kind : Place.Kind.values()) {
            row(table, "Kind." + kind, books.custody().at(kind));
        }
        return table.lines();
    }

    private void row(Columns table, String key, long count) {
        table.row(List.of(List.of(words.text(key)), List.of(String.valueOf(count))));
    }

    private List<String> off(InspectionReport books) {
        List<String> lines = new ArrayList<>();
        lines.add(
                books.isSound()
                        ? words.text("sound")
                        : words.text("off", books.findings().size()));
        books.findings().forEach(finding -> lines.add(line(finding)));
        return lines;
    }

    private String line(Finding finding) {
        return words.text(
                "finding",
                finding.office(),
                finding.where(),
                finding.flaw().name(),
                finding.promise().name(),
                finding.flaw().text(words.locale()));
    }

    private List<String> habits(List<Habit> habits) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.text(habits.isEmpty() ? "noHabits" : "habits"));
        for (Habit habit : habits) {
            lines.add(words.text(
                    "habit",
                    habit.times(),
                    habit.kind().text(words.locale()),
                    habit.kind().promise(),
                    about(habit)));
            lines.add(words.text("places", places(habit.where())));
        }
        return lines;
    }

    private String about(Habit habit) {
        return Stream.concat(
                        about(habit.subject()),
                        habit.shortest().stream().map(time -> words.text("shortest", time.toMillis() / 1000.0)))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> about(HabitSubject subject) {
        return subject.fold(
                one -> Stream.of(words.text("officer", one.officer())),
                two -> Stream.of(words.text("officer", two.refused()), words.text("second", two.second())),
                refusals -> Stream.of(refusals.reason().text(words.locale()), "%02d:00".formatted(refusals.hour())),
                one -> Stream.of(words.text("session", one.session())),
                one -> Stream.of(words.text("session", one.session()), words.text("number", one.number())));
    }

    private List<String> averted(List<Averted> averted) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.text(averted.isEmpty() ? "noNearMisses" : "nearMisses"));
        for (Averted one : averted) {
            lines.add(words.text(
                    "nearMiss",
                    one.papers(),
                    one.nearMiss().text(words.locale()),
                    one.nearMiss().promise()));
            lines.add(words.text("places", places(one.where())));
        }
        return lines;
    }

    private String places(List<Where.Entry> where) {
        String first = where.stream().limit(PLACES).map(Where.Entry::toString).collect(Collectors.joining(" "));
        return where.size() > PLACES ? words.text("andMore", first, where.size() - PLACES) : first;
    }
}
