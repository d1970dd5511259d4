package io.github.tewatashi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads national holidays: a line each, which begins with the date, as in the list that the Cabinet Office publishes
 * (syukujitsu.csv, 1955/1/1,元日). Its names are not read, so that its encoding does not matter.
 */
final class Holidays {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:,.*)?");

    private Holidays() {}

    /** The days in {@code file}; its first line may be a heading. */
    static Set<LocalDate> read(Path file) {
        String[] lines = text(file).split("\\R");
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < lines.length; i++) {
            Matcher date = DATE.matcher(lines[i].strip());
            if (date.matches()) {
                days.add(day(date, file));
            } else if (i > 0 && !lines[i].isBlank()) {
                throw new StoreRefused(StoreRefused.Code.NO_HOLIDAYS, file);
            }
        }
        if (days.isEmpty()) {
            throw new StoreRefused(StoreRefused.Code.NO_HOLIDAYS, file);
        }
        return days;
    }

    private static LocalDate day(Matcher date, Path file) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException noDay) {
            throw new StoreRefused(StoreRefused.Code.NO_HOLIDAYS, file);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new StoreRefused(StoreRefused.Code.NO_SUCH_FILE, file);
        }
    }
}
