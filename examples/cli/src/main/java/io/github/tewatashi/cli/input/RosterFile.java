package io.github.tewatashi.cli.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The legacy system's roster: CSV in windows-31j or UTF-8, birth dates of Japanese eras, numbers that restart at every
 * session.
 *
 * <p>Either the whole file is good or none of it is used: {@link InputRefused} has every place that is not. What is
 * plain is read however it is written; what could mean two things is refused. What can be used and will make trouble on
 * the day is in the {@linkplain Roster#report() roster's report}.
 */
public final class RosterFile {

    private static final String PAPER = "支給番号";
    private static final String NAME = "氏名";
    private static final String KANA = "氏名カナ";
    private static final String BIRTH_DATE = "生年月日";
    private static final String SESSION_DATE = "説明会日";
    private static final String NUMBER = "整理番号";
    private static final List<String> COLUMNS = List.of(PAPER, NAME, KANA, BIRTH_DATE, SESSION_DATE, NUMBER);

    private RosterFile() {}

    /** The roster of the briefings of autumn 2025, which comes with this program. */
    public static Roster bundled() {
        return read(Source.bundled("roster.csv"));
    }

    /** The roster in {@code file}. */
    public static Roster read(Path file) {
        return read(Source.of(file));
    }

    /** The roster in {@code in}, which refusals call {@code name}; the stream is read to its end and left open. */
    public static Roster read(String name, InputStream in) {
        return read(Source.of(name, in));
    }

    private static Roster read(Source source) {
        Remarks remarks = new Remarks(source.name());
        People people = new People();
        CsvTable table = CsvTable.read(source, COLUMNS, remarks);
        table.rows().forEach(row -> people.add(Fields.of(row), row));
        remarks.refuse();
        return Roster.of(people.lines, remarks.report(), table.place(NAME));
    }

    /** What a row says, as far as it can be read. */
    private record Fields(
            Optional<PaperId> paper,
            Optional<String> name,
            Optional<String> kana,
            Optional<WrittenDate> birthDate,
            Optional<LocalDate> sessionDate,
            Optional<Long> number) {

        static Fields of(CsvRow row) {
            return new Fields(
                    row.paper(PAPER),
                    row.filled(NAME),
                    row.text(KANA),
                    row.writtenDate(BIRTH_DATE),
                    row.date(SESSION_DATE),
                    row.number(NUMBER));
        }

        Optional<Serial> serial() {
            return sessionDate.flatMap(session -> number.map(serial -> new Serial(session, serial)));
        }

        Optional<InputFault> remarkOnBirth() {
            LocalDate session = sessionDate.orElse(LocalDate.MAX);
            return birthDate.flatMap(date -> date.fold(
                    day -> day.date().isBefore(session) ? Optional.empty() : Optional.of(InputFault.DATE_IMPOSSIBLE),
                    partly -> Optional.of(
                            partly.earliest().isBefore(session)
                                    ? InputFault.BIRTH_DATE_PARTLY_KNOWN
                                    : InputFault.DATE_IMPOSSIBLE),
                    wrong -> Optional.of(wrong.fault())));
        }

        RosterLine line(int number) {
            return new RosterLine(
                    number,
                    paper.orElseThrow(),
                    name.orElseThrow(),
                    kana.orElseThrow(),
                    birthDate
                            .orElseThrow()
                            .fold(
                                    day -> Optional.of(day.date()),
                                    partly -> Optional.empty(),
                                    wrong -> Optional.empty()),
                    sessionDate.orElseThrow(),
                    this.number.orElseThrow());
        }
    }

    private record Serial(LocalDate session, long number) {}

    /** Everybody so far; says what nobody may have in common with somebody above. */
    private static final class People {

        private final List<RosterLine> lines = new ArrayList<>();
        private final PaperIndex<Integer> papers = new PaperIndex<>();
        private final Map<Serial, Integer> serials = new HashMap<>();

        void add(Fields fields, CsvRow row) {
            fields.remarkOnBirth().ifPresent(code -> row.remark(code, BIRTH_DATE));
            fields.paper()
                    .flatMap(paper -> papers.putIfAbsent(paper, row.line()))
                    .ifPresent(first -> row.remark(InputFault.PAPER_TWICE, PAPER, String.valueOf(first)));
            fields.serial()
                    .flatMap(serial -> Optional.ofNullable(serials.putIfAbsent(serial, row.line())))
                    .ifPresent(first -> row.remark(InputFault.NUMBER_TWICE, NUMBER, String.valueOf(first)));
            if (row.isGood()) {
                lines.add(fields.line(row.line()));
            }
        }
    }
}
