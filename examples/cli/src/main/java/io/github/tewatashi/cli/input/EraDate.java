package io.github.tewatashi.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as the legacy system writes it: {@code S58.07.03}, {@code H02.08.07}; M and T before, R after.
 *
 * <p>The day must lie in the era that is written: S64.01.07 was the last day of Showa, H01.01.08 the first of Heisei.
 * Meiji counts from its year 6, when the calendar became the Gregorian one ({@link JapaneseDate}).
 */
final class EraDate {

    static final Pattern FORM = Pattern.compile("([MTSHR])([0-9]{2})\\.([0-9]{2})\\.([0-9]{2})");

    private EraDate() {}

    /** The day, or {@link DateTimeException} if there was no such day in that era. */
    static LocalDate parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("not an era date");
        }
        return LocalDate.from(
                JapaneseDate.of(era(parts.group(1)), number(parts, 2), number(parts, 3), number(parts, 4)));
    }

    private static JapaneseEra era(String letter) {
        return switch (letter) {
            case "M" -> JapaneseEra.MEIJI;
            case "T" -> JapaneseEra.TAISHO;
            case "S" -> JapaneseEra.SHOWA;
            case "H" -> JapaneseEra.HEISEI;
            case "R" -> JapaneseEra.REIWA;
            default -> throw new DateTimeException("not an era");
        };
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
