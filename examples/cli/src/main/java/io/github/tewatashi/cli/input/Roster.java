package io.github.tewatashi.cli.input;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everybody the legacy system knows, in the file's order: never empty, no paper twice. Immutable. */
public final class Roster {

    private final List<RosterLine> lines;
    private final PaperIndex<RosterLine> byPaper = new PaperIndex<>();
    private final SortedSet<LocalDate> sessions;
    private final InputReport report;
    private final int nameColumn;

    private Roster(List<RosterLine> lines, InputReport report, int nameColumn) {
        this.lines = List.copyOf(lines);
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (RosterLine line : lines) {
            if (byPaper.putIfAbsent(line.paper(), line).isPresent()) {
                throw new IllegalArgumentException("lines: a paper number twice");
            }
            dates.add(line.sessionDate());
        }
        this.sessions = Collections.unmodifiableSortedSet(dates);
        this.report = report;
        this.nameColumn = nameColumn;
    }

    /** A roster of these lines, of which nothing is to be said. */
    public static Roster of(List<RosterLine> lines) {
        return of(lines, new InputReport("roster", List.of()), 2);
    }

    static Roster of(List<RosterLine> lines, InputReport report, int nameColumn) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines: none");
        }
        return new Roster(lines, report, nameColumn);
    }

    /** What the office has to know of this roster before the day; it refuses nothing. */
    public InputReport report() {
        return report;
    }

    /** A remark on the name that stands in this line. */
    public InputRemark onName(RosterLine line, InputFault code, String detail) {
        return new InputRemark(code, line.line(), nameColumn, detail);
    }

    /** All lines, in the file's order. */
    public List<RosterLine> lines() {
        return lines;
    }

    /** The line of this paper, if the roster has it, perhaps in another writing of its number. */
    public Optional<RosterLine> find(PaperId paper) {
        return byPaper.find(paper);
    }

    /** The line of a paper that a log of this roster names. */
    public RosterLine line(PaperId paper) {
        return find(paper).orElseThrow(() -> new IllegalArgumentException("paper: not in this roster"));
    }

    /** The dates of all sessions, in order. */
    public SortedSet<LocalDate> sessions() {
        return sessions;
    }
}
