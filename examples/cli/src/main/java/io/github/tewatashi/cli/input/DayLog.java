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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The log of a day: CSV in UTF-8 or windows-31j, times never going backwards, everybody in it known to the roster, one
 * session open at a time.
 *
 * <p>Either the whole file is good or none of it is used: {@link InputRefused} has every place that is not. Give a
 * procedure the {@link #events()}, never the log itself: the log also has the {@link #oracle()}.
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
        Remarks remarks = new Remarks(source.name());
        Reading reading = new Reading(roster);
        CsvTable.read(source, COLUMNS, remarks).rows().forEach(reading::add);
        remarks.refuse();
        return new DayLog(reading.events, new Oracle(reading.people, reading.notes));
    }

    /** Everything that was read so far. */
    private static final class Reading {

        private final Roster roster;
        private final OfficeHours hours;
        private final List<DayEvent> events = new ArrayList<>();
        private final Map<Integer, PaperId> people = new HashMap<>();
        private final Map<Integer, String> notes = new HashMap<>();
        private Optional<LocalDateTime> above = Optional.empty();

        Reading(Roster roster) {
            this.roster = roster;
            hours = new OfficeHours(roster.sessions());
        }

        void add(CsvRow row) {
            Optional<LocalDateTime> at = row.time(TIME);
            String kind = row.filled(EVENT).map(Width::fold).orElse("").toLowerCase(Locale.ROOT);
            Optional<Happening> happening = happening(kind, row);
            at.ifPresent(time -> checkTime(time, row));
            Optional<DayEvent> event = at.flatMap(time -> happening.map(what -> what.at(row.line(), time)));
            if (event.isEmpty()) {
                hours.missed(kind);
            }
            event.flatMap(hours::check)
                    .ifPresent(code -> row.remark(code, code == InputFault.SESSION_UNKNOWN ? TO : EVENT));
            event.ifPresent(events::add);
            if (row.isFilled(NOTE)) {
                notes.put(row.line(), row.raw(NOTE));
            }
        }

        private void checkTime(LocalDateTime time, CsvRow row) {
            if (above.isEmpty()) {
                checkBirths(time.toLocalDate(), row);
            } else if (time.isBefore(above.orElseThrow())) {
                row.remark(InputFault.TIME_BACKWARDS, TIME);
            }
            above = Optional.of(time);
        }

        /** Papers are registered the day before the log begins, at the latest, and nobody's before they are born. */
        private void checkBirths(LocalDate first, CsvRow row) {
            roster.lines().stream()
                    .filter(line -> line.birthDate()
                            .filter(birth -> !birth.isBefore(first))
                            .isPresent())
                    .forEach(line -> row.remark(InputFault.TIME_BEFORE_BIRTH, TIME, String.valueOf(line.line())));
        }

        private Optional<Happening> happening(String kind, CsvRow row) {
            return switch (kind) {
                case "reschedule" -> {
                    Optional<PaperId> paper = person(row);
                    Optional<LocalDate> to = row.date(TO);
                    yield paper.flatMap(p -> to.map(date -> (line, at) -> new Reschedule(line, at, p, date)));
                }
                case "absence-call" -> person(row).map(paper -> (line, at) -> new AbsenceCall(line, at, paper));
                case "dispatch" -> row.date(TO).map(session -> (line, at) -> new Dispatch(line, at, session));
                case "arrive" -> {
                    Optional<PaperId> who = person(row);
                    Optional<Visit> visit = visit(row);
                    who.ifPresent(person -> people.put(row.line(), person));
                    yield who.flatMap(w -> visit.map(v -> (line, at) -> new Arrive(line, at, v)));
                }
                case "close" -> row.date(TO).map(session -> (line, at) -> new Close(line, at, session));
                case "" -> Optional.empty();
                default -> {
                    row.remark(InputFault.EVENT_UNKNOWN, EVENT);
                    yield Optional.empty();
                }
            };
        }

        private Optional<Visit> visit(CsvRow row) {
            Optional<LocalDate> slipDate = row.date(SLIP_DATE);
            Optional<Long> slipNumber = row.number(SLIP_NUMBER);
            Optional<String> stated = row.filled(STATED);
            Optional<LocalDate> birthDate = row.isFilled(BIRTH_DATE) ? row.date(BIRTH_DATE) : Optional.empty();
            Optional<PaperId> held =
                    row.isFilled(PAPER) ? known(row, PAPER, InputFault.PAPER_UNKNOWN) : Optional.empty();
            return slipDate.flatMap(date ->
                    slipNumber.flatMap(number -> stated.map(name -> new Visit(date, number, name, birthDate, held))));
        }

        /** Before the desk, whose booking it is about, which the office wrote down; at the desk, the truth. */
        private Optional<PaperId> person(CsvRow row) {
            return known(row, PERSON, InputFault.PERSON_UNKNOWN);
        }

        /** The paper as the roster writes its number. */
        private Optional<PaperId> known(CsvRow row, String column, InputFault unknown) {
            Optional<PaperId> written = row.paper(column);
            Optional<PaperId> known = written.flatMap(roster::find).map(RosterLine::paper);
            if (written.isPresent() && known.isEmpty()) {
                row.remark(unknown, column);
            }
            return known;
        }
    }

    /** What happened, of which only the time is not said yet. */
    private interface Happening {
        DayEvent at(int line, LocalDateTime time);
    }
}
