package io.github.tewatashi.cli.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The legacy system's roster: CSV in windows-31j, Japanese-era birth dates, numbers that restart at every session.
 *
 * <p>Either the whole file is good or none of it is used: {@link InputRefused} names the first place that is not.
 */
public final class RosterFile {

    private static final String PAPER = "支給番号";
    private static final String NAME = "氏名";
    private static final String KANA = "氏名カナ";
    private static final String BIRTH_DATE = "生年月日";
    private static final String SESSION_DATE = "説明会日";
    private static final String NUMBER = "整理番号";

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
        List<String> columns = List.of(PAPER, NAME, KANA, BIRTH_DATE, SESSION_DATE, NUMBER);
        Map<PaperId, Integer> papers = new HashMap<>();
        Map<Serial, Integer> serials = new HashMap<>();
        List<RosterLine> lines = new ArrayList<>();
        for (CsvRow row : CsvTable.read(source, Encoding.WINDOWS_31J, columns).rows()) {
            RosterLine line = line(row);
            Integer samePaper = papers.putIfAbsent(line.paper(), row.line());
            if (samePaper != null) {
                throw row.refused(InputFault.PAPER_TWICE, PAPER, String.valueOf(samePaper));
            }
            Integer sameNumber = serials.putIfAbsent(new Serial(line.sessionDate(), line.number()), row.line());
            if (sameNumber != null) {
                throw row.refused(InputFault.NUMBER_TWICE, NUMBER, String.valueOf(sameNumber));
            }
            lines.add(line);
        }
        return Roster.of(lines);
    }

    private record Serial(LocalDate session, long number) {}

    private static RosterLine line(CsvRow row) {
        RosterLine line = new RosterLine(
                row.line(),
                row.paper(PAPER),
                row.filled(NAME),
                row.filled(KANA),
                row.eraDate(BIRTH_DATE),
                row.slashDate(SESSION_DATE),
                row.number(NUMBER));
        if (!line.birthDate().isBefore(line.sessionDate())) {
            throw row.refused(InputFault.DATE_IMPOSSIBLE, BIRTH_DATE);
        }
        return line;
    }
}
