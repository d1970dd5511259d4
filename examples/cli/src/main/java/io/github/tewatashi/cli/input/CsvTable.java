package io.github.tewatashi.cli.input;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header and at least one row, every row as long as the header.
 *
 * <p>Columns are found by name, in any order; columns that nobody asks for are left alone.
 *
 * @param rows the rows below the header
 */
record CsvTable(List<CsvRow> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    static CsvTable read(Source source, Encoding encoding, List<String> columns) {
        if (source.bytes().length == 0) {
            throw new InputRefused(InputFault.FILE_EMPTY, source.name(), 1, 1, "");
        }
        List<Line> lines = lines(source, encoding.decode(source));
        if (lines.isEmpty()) {
            throw new InputRefused(InputFault.FILE_EMPTY, source.name(), 1, 1, "");
        }
        Map<String, Integer> header = header(source, lines.get(0).fields(), columns);
        if (lines.size() == 1) {
            throw new InputRefused(InputFault.NO_ROWS, source.name(), 2, 1, "");
        }
        int width = lines.get(0).fields().size();
        return new CsvTable(lines.stream()
                .skip(1)
                .map(line -> row(source, line, width, header))
                .toList());
    }

    private record Line(int number, List<String> fields) {

        boolean isBlank() {
            return fields.size() == 1 && fields.get(0).isEmpty();
        }
    }

    private static List<Line> lines(Source source, String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord next = records.next();
                lines.add(new Line(number, next.toList()));
                // A quoted field may hold line breaks: the next row begins behind all of them.
                number = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException notCsv) {
            // Without the cause: the parser's message can quote the file.
            throw new InputRefused(InputFault.NOT_CSV, source.name(), number, 1, "");
        }
        // An editor's empty last lines are no rows; one between rows is a row without fields, and refused.
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static Map<String, Integer> header(Source source, List<String> names, List<String> columns) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (columns.contains(name) && header.put(name, i) != null) {
                throw new InputRefused(InputFault.COLUMN_TWICE, source.name(), 1, i + 1, name);
            }
        }
        for (String column : columns) {
            if (!header.containsKey(column)) {
                throw new InputRefused(InputFault.COLUMN_MISSING, source.name(), 1, names.size() + 1, column);
            }
        }
        return header;
    }

    private static CsvRow row(Source source, Line line, int width, Map<String, Integer> header) {
        int fields = line.fields().size();
        if (fields < width) {
            throw new InputRefused(InputFault.FIELDS_TOO_FEW, source.name(), line.number(), fields + 1, "");
        }
        if (fields > width) {
            throw new InputRefused(InputFault.FIELDS_TOO_MANY, source.name(), line.number(), width + 1, "");
        }
        return new CsvRow(source.name(), line.number(), line.fields(), header);
    }
}
