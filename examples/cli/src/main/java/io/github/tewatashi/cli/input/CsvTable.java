package io.github.tewatashi.cli.input;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header and at least one row, every row as long as the header.
 *
 * <p>Columns are found by name, in any order, however wide its letters are and whatever stands between them; columns
 * that nobody asks for are left alone. Empty rows at the end, with or without commas, are an editor's and no rows.
 *
 * @param rows the rows below the header whose fields can be told apart
 * @param header where each column stands, from 0
 */
record CsvTable(List<CsvRow> rows, Map<String, Integer> header) {

    /** Spaces, and Ctrl-Z where a program has put its last row behind it. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u001A]*");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** Refuses a file whose rows cannot be read at all; whatever is wrong with single rows goes to {@code remarks}. */
    static CsvTable read(Source source, List<String> columns, Remarks remarks) {
        List<Line> lines = lines(Encoding.decode(source), remarks);
        if (lines.isEmpty()) {
            remarks.refuse();
            throw InputRefused.at(InputFault.FILE_EMPTY, source.name(), 1, 1, "");
        }
        List<String> names = lines.get(0).fields();
        Map<String, Integer> header = header(names, columns, remarks);
        if (!header.keySet().containsAll(columns)) {
            remarks.refuse();
        }
        if (lines.size() == 1) {
            remarks.refuse();
            throw InputRefused.at(InputFault.NO_ROWS, source.name(), 2, 1, "");
        }
        List<CsvRow> rows = lines.stream()
                .skip(1)
                .filter(line -> line.fits(names.size(), remarks))
                .map(line -> new CsvRow(line.number(), line.fields(), header, remarks))
                .toList();
        return new CsvTable(rows, header);
    }

    /** Where a column stands in the header, from 1. */
    int place(String column) {
        return header.getOrDefault(column, -1) + 1;
    }

    private record Line(int number, List<String> fields) {

        boolean isBlank() {
            return fields.stream().allMatch(field -> BLANK.matcher(field).matches());
        }

        boolean fits(int width, Remarks remarks) {
            if (isBlank()) {
                remarks.add(InputFault.ROW_EMPTY, number, 1, "");
            } else if (fields.size() < width) {
                remarks.add(InputFault.FIELDS_TOO_FEW, number, fields.size() + 1, "");
            } else if (fields.size() > width) {
                remarks.add(InputFault.FIELDS_TOO_MANY, number, width + 1, "");
            }
            return !isBlank() && fields.size() == width;
        }
    }

    private static List<Line> lines(String text, Remarks remarks) {
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
            remarks.add(InputFault.NOT_CSV, number, 1, "");
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static Map<String, Integer> header(List<String> names, List<String> columns, Remarks remarks) {
        Map<String, Integer> header = new LinkedHashMap<>();
        List<String> keys = names.stream().map(CsvTable::key).toList();
        for (String column : columns) {
            String key = key(column);
            int place = keys.indexOf(key);
            if (place < 0) {
                remarks.add(InputFault.COLUMN_MISSING, 1, names.size() + 1, column);
            } else {
                header.put(column, place);
            }
            if (place != keys.lastIndexOf(key)) {
                remarks.add(InputFault.COLUMN_TWICE, 1, keys.lastIndexOf(key) + 1, column);
            }
        }
        return header;
    }

    /** Letters and digits in one width, case and kana: a header's spaces, brackets and hyphens tell nothing apart. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c - 'ぁ' + 'ァ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
