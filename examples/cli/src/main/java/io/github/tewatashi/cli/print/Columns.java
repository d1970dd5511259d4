package io.github.tewatashi.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows whose cells can have several lines, printed so that every column begins at the same cell of each line, also
 * under full-width characters.
 */
public final class Columns {

    private static final String GAP = "   ";

    private final List<List<List<String>>> rows = new ArrayList<>();

    /** Adds a row: for each column the lines of its cell. All rows have as many columns as the first. */
    public void row(List<List<String>> cells) {
        if (!rows.isEmpty() && rows.get(0).size() != cells.size()) {
            throw new IllegalArgumentException("cells: as many as in the first row");
        }
        rows.add(cells.stream().map(List::copyOf).toList());
    }

    /** All lines, without blanks at their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Integer> widths = widths();
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                lines.add(line(row, i, widths));
            }
        }
        return lines;
    }

    private static String line(List<List<String>> row, int index, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> CellWidth.pad(lineOf(row.get(column), index), widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String lineOf(List<String> cell, int index) {
        return index < cell.size() ? cell.get(index) : "";
    }

    private List<Integer> widths() {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .flatMap(row -> row.get(column).stream())
                        .mapToInt(CellWidth::of)
                        .max()
                        .orElse(0))
                .toList();
    }
}
