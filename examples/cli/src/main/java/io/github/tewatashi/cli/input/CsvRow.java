package io.github.tewatashi.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One row: each field read as what its column holds, or refused at its place. */
final class CsvRow {

    /** Longer than the longest name that the roster's papers have room for, several times over. */
    static final int LONGEST_FIELD = 200;

    private static final Pattern SLASH_DATE = Pattern.compile("[0-9]{4}/[0-9]{2}/[0-9]{2}");
    private static final DateTimeFormatter SLASHES =
            DateTimeFormatter.ofPattern("uuuu/MM/dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ISO_TIME = Pattern.compile(ISO_DATE + "T[0-9]{2}:[0-9]{2}:[0-9]{2}");
    /** 18 digits always fit a long. */
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,17}");

    private final String file;
    private final int line;
    private final List<String> fields;
    private final Map<String, Integer> header;

    CsvRow(String file, int line, List<String> fields, Map<String, Integer> header) {
        this.file = file;
        this.line = line;
        this.fields = fields;
        this.header = header;
    }

    int line() {
        return line;
    }

    /** The field as it stands in the file; it can be blank. */
    String text(String column) {
        String text = fields.get(place(column));
        if (text.length() > LONGEST_FIELD || text.chars().anyMatch(Character::isISOControl)) {
            throw refused(InputFault.FIELD_MALFORMED, column);
        }
        return text;
    }

    String filled(String column) {
        String text = text(column);
        if (text.isBlank()) {
            throw refused(InputFault.FIELD_EMPTY, column);
        }
        return text;
    }

    /** The field read by {@code reading}, or nothing if it is empty. */
    <T> Optional<T> ifFilled(String column, Function<String, T> reading) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(reading.apply(column));
    }

    PaperId paper(String column) {
        String text = filled(column);
        if (!PaperId.isWellFormed(text)) {
            throw refused(InputFault.PAPER_MALFORMED, column);
        }
        return new PaperId(text);
    }

    long number(String column) {
        String text = filled(column);
        if (!NUMBER.matcher(text).matches()) {
            throw refused(InputFault.NUMBER_MALFORMED, column);
        }
        return Long.parseLong(text);
    }

    LocalDate eraDate(String column) {
        return date(column, EraDate.FORM, EraDate::parse);
    }

    LocalDate slashDate(String column) {
        return date(column, SLASH_DATE, text -> LocalDate.parse(text, SLASHES));
    }

    LocalDate isoDate(String column) {
        return date(column, ISO_DATE, LocalDate::parse);
    }

    LocalDateTime isoTime(String column) {
        return date(column, ISO_TIME, LocalDateTime::parse);
    }

    private <T> T date(String column, Pattern form, Function<String, T> reading) {
        String text = filled(column);
        if (!form.matcher(text).matches()) {
            throw refused(InputFault.DATE_MALFORMED, column);
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException impossible) {
            throw refused(InputFault.DATE_IMPOSSIBLE, column);
        }
    }

    InputRefused refused(InputFault code, String column) {
        return refused(code, column, column);
    }

    InputRefused refused(InputFault code, String column, String detail) {
        return new InputRefused(code, file, line, place(column) + 1, detail);
    }

    private int place(String column) {
        Integer place = header.get(column);
        if (place == null) {
            throw new IllegalArgumentException("column: not asked for when the table was read");
        }
        return place;
    }
}
