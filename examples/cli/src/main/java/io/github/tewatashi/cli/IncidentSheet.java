package io.github.tewatashi.cli;

import io.github.tewatashi.cli.print.Columns;
import io.github.tewatashi.cli.words.Words;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.investigation.Deadline;
import io.github.tewatashi.investigation.Deadlines;
import io.github.tewatashi.investigation.Lead;
import io.github.tewatashi.investigation.LeadReason;
import io.github.tewatashi.investigation.ReportingRule;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.OfficerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Incidents for the office that has them: by ids and codes, with officers' ids, since the office must ask them. */
final class IncidentSheet {

    private final Words words;
    private final ReportingRule rule;
    private final boolean onPurpose;
    private final LocalDate today;
    private final boolean holidaysKnown;
    private final DateTimeFormatter time;

    IncidentSheet(Locale locale, ReportingRule rule, boolean onPurpose, LocalDate today, boolean holidaysKnown) {
        words = Words.of(IncidentSheet.class, locale);
        this.rule = rule;
        this.onPurpose = onPurpose;
        this.today = today;
        this.holidaysKnown = holidaysKnown;
        time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                .withZone(rule.calendar().zone());
    }

    /** One line each: since when, how far, how it was noticed, how much is pending, the next report due. */
    List<String> list(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return List.of(words.text("none"));
        }
        Columns table = new Columns();
        table.row(cells(Stream.of("since", "stage", "source", "pending", "next", "id")
                .map(words::text)
                .toArray(String[]::new)));
        for (Incident incident : incidents) {
            Deadlines deadlines = rule.deadlines(incident, onPurpose);
            Optional<Deadline> next = incident.isClosed()
                    ? Optional.empty()
                    : deadlines.missing().stream().findFirst();
            table.row(cells(
                    at(incident.since()),
                    incident.stage().text(words.locale()),
                    incident.source().text(words.locale()),
                    String.valueOf(incident.pending().size()),
                    next.map(this::due).orElse("-"),
                    incident.id().value()));
        }
        return table.lines();
    }

    /** All that is known of one, and what is still to be done. */
    List<String> one(Incident incident, List<Lead> leads) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "heading",
                incident.id(),
                incident.office(),
                incident.stage().text(words.locale()),
                incident.source().text(words.locale())));
        lines.add(words.text("certificate", incident.certificate(), incident.from()));
        incident.confirmation().ifPresent(what -> lines.add(words.text("confirmed", what.text(words.locale()))));
        section(lines, "course", course(incident));
        section(lines, "leads", leads.stream().flatMap(this::lead).toList());
        section(lines, "deadlines", deadlines(incident));
        section(
                lines,
                "toDo",
                incident.pending().stream()
                        .map(pending -> words.text("item", pending.text(words.locale())))
                        .toList());
        return lines;
    }

    private void section(List<String> lines, String heading, List<String> content) {
        lines.add("");
        lines.add(words.text(heading));
        lines.addAll(content.isEmpty() ? List.of(words.text("item", words.text("nothing"))) : content);
    }

    private List<String> course(Incident incident) {
        Columns table = new Columns();
        for (LedgerEntry entry : incident.course()) {
            table.row(
                    cells(at(entry.at()), Incident.text(entry, words.locale()), officers(entry), "#" + entry.number()));
        }
        return table.lines();
    }

    private static String officers(LedgerEntry entry) {
        return Stream.concat(Stream.of(entry.officer()), FactColumns.of(entry.fact()).second().stream())
                .map(OfficerId::value)
                .collect(Collectors.joining(" + "));
    }

    private Stream<String> lead(Lead lead) {
        String reasons = lead.reasons().stream()
                .map((LeadReason reason) -> reason.text(words.locale()))
                .collect(Collectors.joining("; "));
        return Stream.of(words.text(
                "lead",
                at(lead.at()),
                lead.desk(),
                reasons,
                lead.received().map(paper -> words.text("received", paper)).orElse(words.text("receivedNothing"))));
    }

    private List<String> deadlines(Incident incident) {
        Deadlines deadlines = rule.deadlines(incident, onPurpose);
        List<String> lines = new ArrayList<>();
        lines.add(words.text("learned", deadlines.learned()));
        for (Deadline deadline : List.of(deadlines.preliminary(), deadlines.finalReport())) {
            lines.add(words.text("item", due(deadline)));
        }
        if (!holidaysKnown) {
            lines.add(words.text("noHolidays"));
        }
        return lines;
    }

    private String due(Deadline deadline) {
        String name = deadline.filing().text(words.locale());
        if (deadline.done().isPresent()) {
            return words.text("filed", name, at(deadline.done().get()));
        }
        return words.text(deadline.isOverdue(today) ? "overdue" : "due", name, deadline.aim(), deadline.last());
    }

    private String at(Instant instant) {
        return time.format(instant);
    }

    private static List<List<String>> cells(String... cells) {
        return Stream.of(cells).map(List::of).toList();
    }
}
