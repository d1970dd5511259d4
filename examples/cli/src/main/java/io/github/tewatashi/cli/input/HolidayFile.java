package io.github.tewatashi.cli.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * National holidays: a line each, which begins with the date, as in the list that the Cabinet Office publishes
 * (syukujitsu.csv, 1955/1/1,元日). The first line may be a heading; what stands behind the date is not looked at.
 */
public final class HolidayFile {

    private static final Pattern END_OF_FIELD = Pattern.compile("[,;\t].*");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private HolidayFile() {}

    /** The days in {@code file}. */
    public static Set<LocalDate> read(Path file) {
        Source source = Source.of(file);
        Remarks remarks = new Remarks(source.name());
        Set<LocalDate> days = new TreeSet<>();
        int number = 0;
        for (String line : (Iterable<String>) Encoding.decode(source).lines()::iterator) {
            number++;
            String field = END_OF_FIELD.matcher(line).replaceFirst("").replace("\"", "");
            boolean heading = number == 1 && !DIGIT.matcher(field).find();
            if (!heading && !line.isBlank()) {
                int place = number;
                DateForms.readWhole(field, fault -> remarks.add(fault, place, 1, "date"))
                        .ifPresent(days::add);
            }
        }
        remarks.refuse();
        if (days.isEmpty()) {
            throw InputRefused.at(InputFault.NO_ROWS, source.name(), 1, 1, "");
        }
        return days;
    }
}
