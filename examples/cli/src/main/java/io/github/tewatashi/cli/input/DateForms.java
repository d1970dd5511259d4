package io.github.tewatashi.cli.input;

import io.github.tewatashi.cli.input.WrittenDate.Day;
import io.github.tewatashi.cli.input.WrittenDate.Partly;
import io.github.tewatashi.cli.input.WrittenDate.Wrong;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which offices and their programs write a date.
 *
 * <ul>
 *   <li>{@code S58.07.03}, {@code 昭58/7/3}, {@code R元-5-1}, {@code 1983.7.3}: era or four digits, one kind of separator
 *   <li>{@code 昭和58年7月3日}, {@code 1983年7月3日}, {@code S580703}, {@code 19830703}
 *   <li>of a date that is known in part: {@code S58.00.00}, {@code S58.7}, {@code 昭和58年月日不詳}, {@code 不詳}
 * </ul>
 *
 * <p>In any width, with spaces, and before 年, 月 and 日 in numerals of kanji; midnight, {@code 生} or a weekday may
 * follow, and the weekday must be right. Without an era or a century no date is read: 58.7.3 was a day of two eras, and
 * 03/07/1983 can be in March.
 */
final class DateForms {

    private static final String ERA = "(?<era>[MTSHRmtshr㍾㍽㍼㍻㋿]|明治?|大正?|昭和?|平成?|令和?)\\.?";
    private static final String ERA_YEAR = ERA + "(?<year>元|[0-9]{1,2})";
    private static final String WESTERN = "(?:西暦)?(?<western>[0-9]{4})";
    private static final String PART = "[0-9]{1,2}|[?*]{1,2}|不[詳明]|";
    private static final String BEHIND =
            "(?:(?:[T ]|(?<=日))0{1,2}:00(?::00(?:\\.0+)?)?" + "|生(?:まれ)?|\\((?<weekday>[月火水木金土日])(?:曜日?)?\\))?";

    private static final List<Pattern> FORMS = Stream.of(
                    "(?:" + ERA_YEAR + "|" + WESTERN + ")(?<between>[./・-])(?<month>" + PART + ")(?:\\k<between>(?<day>"
                            + PART + "))?",
                    "(?:" + ERA_YEAR + "|" + WESTERN + "(?=年))(?:年(?:(?<month>" + PART + ")月)?(?:(?<day>" + PART
                            + ")日|日?(?:以下)?不[詳明])?)?",
                    "(?:" + ERA + "(?<year>[0-9]{2})|" + WESTERN + ")(?<month>[0-9]{2})(?<day>[0-9]{2})")
            .map(form -> Pattern.compile(form + BEHIND))
            .toList();

    private static final Pattern NOTHING_KNOWN =
            Pattern.compile("(?:(?:生年)?(?:年?月日)?)?不[詳明]|(?:0{4}|[MTSHRmtshr]?0{1,2})([./-])0{1,2}\\1(?:0{1,2})|0{8}");
    private static final Pattern NO_ERA =
            Pattern.compile("'?[0-9]{1,2}(?:[./・-]|年)[0-9]{1,2}(?:[./・-]|月)(?:[0-9]{1,2}日?|[0-9]{4})|[0-9]{6}");
    private static final Pattern SPACE_THAT_DIVIDES_NO_DIGITS = Pattern.compile("(?<![0-9]) +| +(?![0-9])");
    private static final Pattern KANJI_NUMBER = Pattern.compile("[〇一二三四五六七八九十]+(?=[年月日])");
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final String WEEKDAYS = "月火水木金土日";

    private DateForms() {}

    /** What {@code text} says; never fails. */
    static WrittenDate read(String text) {
        String spaced = Width.foldWithHyphens(text);
        String date = KANJI_NUMBER
                .matcher(SPACE_THAT_DIVIDES_NO_DIGITS.matcher(spaced).replaceAll(""))
                .replaceAll(number -> ofKanji(number.group()));
        if (NOTHING_KNOWN.matcher(date).matches()) {
            return new Partly(LocalDate.MIN);
        }
        return FORMS.stream()
                .map(form -> form.matcher(date))
                .filter(Matcher::matches)
                .findFirst()
                .map(DateForms::read)
                .orElseGet(() -> new Wrong(
                        NO_ERA.matcher(date).matches() ? InputFault.DATE_AMBIGUOUS : InputFault.DATE_MALFORMED));
    }

    /** 五八 and 五十八 as 58, 十 as 10. A number that is none in kanji stays as it is. */
    private static String ofKanji(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return digits(number);
        }
        String tens = ten == 0 ? "1" : digits(number.substring(0, ten));
        String ones = ten + 1 == number.length() ? "0" : digits(number.substring(ten + 1));
        boolean plain = tens.matches("[1-9]") && ones.matches("[0-9]") && !number.endsWith("〇");
        return plain ? tens + ones : number;
    }

    private static String digits(String kanji) {
        return kanji.codePoints()
                .mapToObj(c -> KANJI_DIGITS.indexOf(c) < 0 ? "十" : String.valueOf(KANJI_DIGITS.indexOf(c)))
                .collect(Collectors.joining());
    }

    /** The day that {@code text} says; if it says no whole one, {@code otherwise} is told why. */
    static Optional<LocalDate> readWhole(String text, Consumer<InputFault> otherwise) {
        WrittenDate read = read(text);
        Optional<InputFault> fault = read.fold(
                day -> Optional.empty(),
                partly -> Optional.of(InputFault.DATE_INCOMPLETE),
                wrong -> Optional.of(wrong.fault()));
        fault.ifPresent(otherwise);
        return read.fold(day -> Optional.of(day.date()), partly -> Optional.empty(), wrong -> Optional.empty());
    }

    private static WrittenDate read(Matcher parts) {
        int month = number(parts.group("month"));
        int day = number(parts.group("day"));
        if (month == 0 && day != 0) {
            return new Wrong(InputFault.DATE_IMPOSSIBLE);
        }
        Optional<LocalDate> first = candidates(month, 12)
                .flatMap(m -> candidates(day, 31).flatMap(d -> day(parts, m, d).stream()))
                .filter(date -> isThatWeekday(date, parts.group("weekday")))
                .findFirst();
        return first.<WrittenDate>map(date -> day == 0 ? new Partly(date) : new Day(date))
                .orElseGet(() -> new Wrong(InputFault.DATE_IMPOSSIBLE));
    }

    /** A part that is not known can be any. */
    private static Stream<Integer> candidates(int part, int last) {
        return part == 0 ? IntStream.rangeClosed(1, last).boxed() : Stream.of(part);
    }

    private static Optional<LocalDate> day(Matcher parts, int month, int day) {
        try {
            String western = parts.group("western");
            return Optional.of(LocalDate.from(
                    western == null
                            ? JapaneseDate.of(era(parts.group("era")), number(parts.group("year")), month, day)
                            // There is no Gregorian date in Japan before 1873: this refuses it.
                            : JapaneseDate.from(LocalDate.of(number(western), month, day))));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    private static JapaneseEra era(String written) {
        return switch (written.charAt(0)) {
            case 'M', 'm', '明', '㍾' -> JapaneseEra.MEIJI;
            case 'T', 't', '大', '㍽' -> JapaneseEra.TAISHO;
            case 'S', 's', '昭', '㍼' -> JapaneseEra.SHOWA;
            case 'H', 'h', '平', '㍻' -> JapaneseEra.HEISEI;
            case 'R', 'r', '令', '㋿' -> JapaneseEra.REIWA;
            default -> throw new IllegalArgumentException("written: no era");
        };
    }

    /** 0 where nothing is known. */
    private static int number(@Nullable String part) {
        if (part == null || !DIGITS.matcher(part).matches()) {
            return "元".equals(part) ? 1 : 0;
        }
        return Integer.parseInt(part);
    }

    private static boolean isThatWeekday(LocalDate date, @Nullable String weekday) {
        return weekday == null || date.getDayOfWeek().getValue() == WEEKDAYS.indexOf(weekday) + 1;
    }
}
