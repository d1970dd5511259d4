package io.github.tewatashi.investigation;

import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.fact.IncidentFact;
import io.github.tewatashi.incident.Incident;
import io.github.tewatashi.incident.IncidentStage;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.text.Texts;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Person;
import io.github.tewatashi.vocabulary.Subject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report, section by section. */
final class ReportPage {

    /** What is told with the slip that it is about. */
    private static final Set<FactKind> WITH_SLIP = EnumSet.of(
            FactKind.BOOKED,
            FactKind.SLIP_VOIDED,
            FactKind.NUMBER_SHARED,
            FactKind.DISPATCHED,
            FactKind.KEPT_BACK,
            FactKind.HANDED_OVER,
            FactKind.DESK_REFUSED,
            FactKind.OVERRIDE_REFUSED);

    private final IncidentReport report;
    private final Locale locale;
    private final DateTimeFormatter time;
    private final Map<OfficerId, Integer> officers = new LinkedHashMap<>();

    ReportPage(IncidentReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
        ZoneId zone = report.deadlines().zone();
        this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(zone);
    }

    String write(Markup page) {
        page.title(text(ReportText.TITLE));
        outline(page);
        timetable(page);
        causes(page);
        secondaryDamage(page);
        response(page);
        measures(page);
        return page.page();
    }

    private void outline(Markup page) {
        Incident incident = report.incident();
        page.section(text(ReportText.OUTLINE));
        page.item(text(
                ReportText.WHAT,
                incident.confirmation()
                        .map(what -> what.text(locale))
                        .orElseGet(() -> IncidentStage.SUSPECTED.text(locale))));
        page.item(text(
                ReportText.NOTICED,
                time.format(incident.since()),
                incident.source().text(locale)));
        report.session()
                .ifPresent(day ->
                        page.item(text(ReportText.SESSION, day, report.venue().orElse(""))));
        report.number().ifPresent(number -> page.item(text(ReportText.NUMBER, number)));
        page.item(text(ReportText.PEOPLE));
        page.item(text(ReportText.NOW, incident.stage().text(locale)));
    }

    private void timetable(Markup page) {
        page.section(text(ReportText.COURSE));
        List<List<String>> rows = new ArrayList<>();
        for (LedgerEntry entry : report.timetable()) {
            rows.add(List.of(time.format(entry.at()), what(entry), who(entry)));
        }
        page.table(List.of(text(ReportText.WHEN), text(ReportText.EVENT), text(ReportText.WHO)), rows);
    }

    private void causes(Markup page) {
        page.section(text(ReportText.CAUSES));
        if (report.causes().isEmpty()) {
            page.paragraph(text(ReportText.NO_CAUSE));
        }
        for (FoundCause found : report.causes()) {
            page.item(text(
                            ReportText.CAUSE,
                            found.cause().text(locale),
                            found.cause().promise())
                    + found.where().stream().map(where -> " [" + where + "]").collect(Collectors.joining()));
        }
    }

    private void secondaryDamage(Markup page) {
        page.section(text(ReportText.DAMAGE));
        Optional<LedgerEntry> back = report.incident().course().stream()
                .filter(entry -> entry.fact() instanceof IncidentFact.Recovered)
                .findFirst();
        page.item(back.map(entry -> text(ReportText.RECOVERED_AT, time.format(entry.at())))
                .orElseGet(() -> text(ReportText.NOT_RECOVERED)));
        page.item(text(ReportText.HARM));
    }

    private void response(Markup page) {
        Deadlines deadlines = report.deadlines();
        page.section(text(ReportText.RESPONSE));
        for (Person person : Person.values()) {
            boolean told = report.incident().told().contains(person);
            page.item(text(told ? ReportText.TOLD : ReportText.NOT_TOLD, person.text(locale)));
        }
        for (Deadline deadline : List.of(deadlines.preliminary(), deadlines.finalReport())) {
            page.item(deadline.done()
                    .map(at -> text(ReportText.FILED, deadline.filing().text(locale), time.format(at)))
                    .orElseGet(() -> text(ReportText.DUE, deadline.filing().text(locale), deadline.last())));
        }
        deadlines.pending().forEach(pending -> page.item(text(ReportText.STILL, pending.text(locale))));
        page.item(text(ReportText.NOTICE));
    }

    private void measures(Markup page) {
        page.section(text(ReportText.MEASURES));
        report.causes().stream()
                .map(found -> Measure.against(found.cause()))
                .distinct()
                .forEach(measure -> page.item(measure.text(locale)));
        page.item(text(ReportText.TO_FILL_IN));
    }

    /** What happened, and in which way, in words. */
    private String what(LedgerEntry entry) {
        FactColumns said = FactColumns.of(entry.fact());
        List<String> more = new ArrayList<>();
        said.reason().ifPresent(reason -> more.add(reason.text(locale)));
        if (isForProxy(entry.fact())) {
            more.add(text(ReportText.TO_PROXY));
        }
        Incident.detail(entry.fact()).ifPresent(detail -> more.add(detail.text(locale)));
        String event = isOfAnotherPaper(entry)
                ? text(ReportText.OTHER_PAPER, entry.kind().text(locale))
                : entry.kind().text(locale);
        return (more.isEmpty() ? event : event + text(ReportText.COLON) + String.join(" ", more))
                + whichSlip(entry, said);
    }

    private static boolean isForProxy(Fact fact) {
        if (fact instanceof Fact.Step step) {
            return step.context().proxy().isPresent();
        }
        return fact instanceof DeskFact.DeskRefused refused && refused.proxy().isPresent();
    }

    private boolean isOfAnotherPaper(LedgerEntry entry) {
        return entry.subject().kind() == Subject.Kind.CERTIFICATE
                && !entry.subject().equals(Subject.of(report.incident().certificate()));
    }

    /** Of what is about a slip: the session's day and the number. */
    private String whichSlip(LedgerEntry entry, FactColumns said) {
        Optional<LocalDate> day = said.session().map(report.days()::get);
        return WITH_SLIP.contains(entry.kind())
                        && day.isPresent()
                        && said.number().isPresent()
                ? text(ReportText.SLIP, day.get(), said.number().get())
                : "";
    }

    /** Officers by number, in the order in which they appear. */
    private String who(LedgerEntry entry) {
        return Stream.concat(Stream.of(entry.officer()), FactColumns.of(entry.fact()).second().stream())
                .map(officer -> text(ReportText.OFFICER, number(officer)))
                .collect(Collectors.joining(", "));
    }

    private int number(OfficerId officer) {
        return officers.computeIfAbsent(officer, o -> officers.size() + 1);
    }

    private String text(ReportText what, Object... parts) {
        String text = Texts.of(what, locale);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }
}
