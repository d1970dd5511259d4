package io.github.tewatashi.cli.input;

import io.github.tewatashi.cli.input.DayEvent.AbsenceCall;
import io.github.tewatashi.cli.input.DayEvent.Arrive;
import io.github.tewatashi.cli.input.DayEvent.Close;
import io.github.tewatashi.cli.input.DayEvent.Dispatch;
import io.github.tewatashi.cli.input.DayEvent.Reschedule;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The log of a day: CSV in UTF-8, times never going backwards, everybody in it known to the roster, one session open at
 * a time.
 *
 * <p>Either the whole file is good or none of it is used: {@link InputRefused} names the first place that is not. Give
 * a procedure the {@link #events()}, never the log itself: the log also has the {@link #oracle()}.
 */
public final class DayLog {

    private static final String TIME = "time";
    private static final String EVENT = "event";
    private static final String PERSON = "person";
    private static final String TO = "to";
    private static final String SLIP_DATE = "slip_date";
    private static final String SLIP_NUMBER = "slip_number";
    private static final String STATED = "stated";
    private static final String BIRTH_DATE = "birth_date";
    private static final String PAPER = "paper";
    private static final String NOTE = "note";
    private static final List<String> COLUMNS =
            List.of(TIME, EVENT, PERSON, TO, SLIP_DATE, SLIP_NUMBER, STATED, BIRTH_DATE, PAPER, NOTE);

    private final List<DayEvent> events;
    private final Oracle oracle;

    private DayLog(List<DayEvent> events, Oracle oracle) {
        this.events = List.copyOf(events);
        this.oracle = oracle;
    }

    /** The log of 2025-10-06, which comes with this program and belongs to its bundled roster. */
    public static DayLog bundled(Roster roster) {
        return read(Source.bundled("day-log.csv"), roster);
    }

    /** The log in {@code file}, about the people of {@code roster}. */
    public static DayLog read(Path file, Roster roster) {
        return read(Source.of(file), roster);
    }

    /** The log in {@code in}, which refusals call {@code name}; the stream is read to its end and left open. */
    public static DayLog read(String name, InputStream in, Roster roster) {
        return read(Source.of(name, in), roster);
    }

    /** What happened, in the order of time, as the office could know it. */
    public List<DayEvent> events() {
        return events;
    }

    /** The truth about the arrivals. */
    public Oracle oracle() {
        return oracle;
    }

    private static DayLog read(Source source, Roster roster) {
        OfficeHours hours = new OfficeHours(roster.sessions());
        List<DayEvent> events = new ArrayList<>();
        Map<Integer, PaperId> people = new HashMap<>();
        Map<Integer, String> notes = new HashMap<>();
        LocalDateTime last = LocalDateTime.MIN;
        for (CsvRow row : CsvTable.read(source, Encoding.UTF_8, COLUMNS).rows()) {
            DayEvent event = event(row, roster);
            if (event.at().isBefore(last)) {
                throw row.refused(InputFault.TIME_BACKWARDS, TIME);
            }
            if (events.isEmpty()) {
                refuseUnborn(row, event, roster);
            }
            last = event.at();
            hours.check(event, row, TO, EVENT);
            if (event instanceof Arrive) {
                people.put(row.line(), known(row, PERSON, roster, InputFault.PERSON_UNKNOWN));
            }
            if (!row.text(NOTE).isBlank()) {
                notes.put(row.line(), row.text(NOTE));
            }
            events.add(event);
        }
        return new DayLog(events, new Oracle(people, notes));
    }

    /** Papers are registered the day before the log begins, at the latest, and nobody's before they are born. */
    private static void refuseUnborn(CsvRow row, DayEvent first, Roster roster) {
        LocalDate registered = first.at().toLocalDate().minusDays(1);
        roster.lines().stream()
                .filter(line -> line.birthDate().isAfter(registered))
                .findFirst()
                .ifPresent(line -> {
                    throw row.refused(InputFault.TIME_BEFORE_BIRTH, TIME, String.valueOf(line.line()));
                });
    }

    private static DayEvent event(CsvRow row, Roster roster) {
        LocalDateTime at = row.isoTime(TIME);
        return switch (row.filled(EVENT)) {
            case "reschedule" -> new Reschedule(row.line(), at, booked(row, roster), row.slashDate(TO));
            case "absence-call" -> new AbsenceCall(row.line(), at, booked(row, roster));
            case "dispatch" -> new Dispatch(row.line(), at, row.slashDate(TO));
            case "arrive" -> new Arrive(row.line(), at, visit(row, roster));
            case "close" -> new Close(row.line(), at, row.slashDate(TO));
            default -> throw row.refused(InputFault.EVENT_UNKNOWN, EVENT);
        };
    }

    private static Visit visit(CsvRow row, Roster roster) {
        return new Visit(
                row.slashDate(SLIP_DATE),
                row.number(SLIP_NUMBER),
                row.filled(STATED),
                row.ifFilled(BIRTH_DATE, row::isoDate),
                row.ifFilled(PAPER, column -> known(row, column, roster, InputFault.PAPER_UNKNOWN)));
    }

    /** Whose booking an event before the desk is about: the office wrote that down, so it is no secret. */
    private static PaperId booked(CsvRow row, Roster roster) {
        return known(row, PERSON, roster, InputFault.PERSON_UNKNOWN);
    }

    private static PaperId known(CsvRow row, String column, Roster roster, InputFault unknown) {
        PaperId paper = row.paper(column);
        if (roster.find(paper).isEmpty()) {
            throw row.refused(unknown, column);
        }
        return paper;
    }
}
