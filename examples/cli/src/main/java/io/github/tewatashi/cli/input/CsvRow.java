package io.github.tewatashi.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row: each field read as what its column holds. A field that cannot be read is empty here and remarked on at its
 * place, and the row {@linkplain #isGood() is not good}.
 */
final class CsvRow {

    /** Longer than the longest name that the roster's papers have room for, several times over. */
    static final int LONGEST_FIELD = 200;

    /** Characters that no screen shows as they are, that turn the text around them, or that stand for lost ones. */
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFD]");
    /** Something to see: the other letters without a shape are the fillers of Hangul and of Braille. */
    private static final Pattern SHOWS =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Co}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]]");

    private static final Pattern TIME = Pattern.compile("(.*?)[T ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.0+)?)?");
    /** 18 digits always fit a long. */
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,17}");

    private final int line;
    private final List<String> fields;
    private final Map<String, Integer> header;
    private final Remarks remarks;
    private boolean good = true;

    CsvRow(int line, List<String> fields, Map<String, Integer> header, Remarks remarks) {
        this.line = line;
        this.fields = fields;
        this.header = header;
        this.remarks = remarks;
    }

    int line() {
        return line;
    }

    /** Whether nothing that refuses the file was said of this row until now. */
    boolean isGood() {
        return good;
    }

    /** Whether anything can be seen in the field. */
    boolean isFilled(String column) {
        return SHOWS.matcher(raw(column)).find();
    }

    /** The field as it stands in the file, whatever is in it: for what is only kept. */
    String raw(String column) {
        return fields.get(place(column));
    }

    /** The field as it stands in the file, without text if nothing can be seen there; empty if it cannot be text. */
    Optional<String> text(String column) {
        String text = raw(column);
        return text.length() > LONGEST_FIELD || NO_TEXT.matcher(text).find()
                ? remarked(InputFault.FIELD_MALFORMED, column)
                : Optional.of(isFilled(column) ? text : "");
    }

    Optional<String> filled(String column) {
        return text(column)
                .flatMap(text -> text.isEmpty() ? remarked(InputFault.FIELD_EMPTY, column) : Optional.of(text));
    }

    Optional<PaperId> paper(String column) {
        return filled(column)
                .flatMap(text -> PaperId.read(text).or(() -> remarked(InputFault.PAPER_MALFORMED, column)));
    }

    Optional<Long> number(String column) {
        return filled(column)
                .map(Width::fold)
                .flatMap(digits -> NUMBER.matcher(digits).matches()
                        ? Optional.of(Long.valueOf(digits))
                        : remarked(InputFault.NUMBER_MALFORMED, column));
    }

    /** A whole date. */
    Optional<LocalDate> date(String column) {
        return filled(column).flatMap(text -> wholeDate(text, column));
    }

    /** What the field says of a date, be it wrong. */
    Optional<WrittenDate> writtenDate(String column) {
        return filled(column).map(DateForms::read);
    }

    /** A date and a time of the day, with or without seconds. */
    Optional<LocalDateTime> time(String column) {
        return filled(column)
                .map(Width::fold)
                .map(TIME::matcher)
                .flatMap(time -> time.matches()
                        ? wholeDate(time.group(1), column).flatMap(date -> at(date, time, column))
                        : remarked(InputFault.DATE_MALFORMED, column));
    }

    private Optional<LocalDateTime> at(LocalDate date, Matcher time, String column) {
        try {
            String seconds = Optional.ofNullable(time.group(4)).orElse("0");
            return Optional.of(date.atTime(LocalTime.of(
                    Integer.parseInt(time.group(2)), Integer.parseInt(time.group(3)), Integer.parseInt(seconds))));
        } catch (DateTimeException never) {
            return remarked(InputFault.DATE_IMPOSSIBLE, column);
        }
    }

    private Optional<LocalDate> wholeDate(String text, String column) {
        return DateForms.readWhole(text, fault -> remark(fault, column));
    }

    private <T> Optional<T> remarked(InputFault code, String column) {
        remark(code, column);
        return Optional.empty();
    }

    void remark(InputFault code, String column) {
        remark(code, column, column);
    }

    void remark(InputFault code, String column, String detail) {
        good &= !code.isRefusal();
        remarks.add(code, line, place(column) + 1, detail);
    }

    private int place(String column) {
        Integer place = header.get(column);
        if (place == null) {
            throw new IllegalArgumentException("column: not asked for when the table was read");
        }
        return place;
    }
}
