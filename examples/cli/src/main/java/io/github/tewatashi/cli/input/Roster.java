package io.github.tewatashi.cli.input;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everybody the legacy system knows, in the file's order: never empty, no paper twice. Immutable. */
public final class Roster {

    private final List<RosterLine> lines;
    private final Map<PaperId, RosterLine> byPaper;
    private final SortedSet<LocalDate> sessions;

    private Roster(List<RosterLine> lines) {
        this.lines = List.copyOf(lines);
        Map<PaperId, RosterLine> papers = new LinkedHashMap<>();
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (RosterLine line : lines) {
            if (papers.put(line.paper(), line) != null) {
                throw new IllegalArgumentException("lines: a paper number twice");
            }
            dates.add(line.sessionDate());
        }
        this.byPaper = Collections.unmodifiableMap(papers);
        this.sessions = Collections.unmodifiableSortedSet(dates);
    }

    /** A roster of these lines. */
    public static Roster of(List<RosterLine> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines: none");
        }
        return new Roster(lines);
    }

    /** All lines, in the file's order. */
    public List<RosterLine> lines() {
        return lines;
    }

    /** The line of this paper, if the roster has it. */
    public Optional<RosterLine> find(PaperId paper) {
        return Optional.ofNullable(byPaper.get(paper));
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
