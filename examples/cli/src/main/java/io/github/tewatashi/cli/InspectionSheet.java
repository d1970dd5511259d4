package io.github.tewatashi.cli;

import io.github.tewatashi.cli.print.Columns;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Inspected;
import io.github.tewatashi.inspection.InspectionReport;
import io.github.tewatashi.words.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an inspection read, where the papers are by the ledger, and what is off and where, by ids only. */
final class InspectionSheet {

    private final Words words;

    /** A sheet in this language. */
    InspectionSheet(Locale locale) {
        words = Words.of(InspectionSheet.class, locale);
    }

    /** The lines of the sheet; {@code printedSeals} is how many closing sheets were held against the store. */
    List<String> lines(InspectionReport report, int printedSeals) {
        Columns table = new Columns();
        Inspected read = report.inspected();
        row(table, "offices", read.offices());
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
            row(table, "Kind." + kind, report.custody().at(kind));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("heading"));
        lines.addAll(table.lines());
        lines.add(words.text("promises"));
        lines.add("");
        lines.add(
                report.isSound()
                        ? words.text("sound")
                        : words.text("off", report.findings().size()));
        report.findings().forEach(finding -> lines.add(line(finding)));
        return lines;
    }

    private void row(Columns table, String key, long count) {
        table.row(List.of(List.of(words.text(key)), List.of(String.valueOf(count))));
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
}
