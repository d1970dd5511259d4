package io.github.tewatashi.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.cli.LegacyDay;
import io.github.tewatashi.cli.input.WrittenDate.Day;
import io.github.tewatashi.cli.input.WrittenDate.Partly;
import io.github.tewatashi.cli.input.WrittenDate.Wrong;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {

    @Test
    void numeralsOfKanjiAreReadAsTheyAreWritten() {
        assertThat(DateForms.read("平成十年十二月三十一日")).isEqualTo(new Day(LocalDate.of(1998, 12, 31)));
        assertThat(DateForms.read("令和元年十月二十日")).isEqualTo(new Day(LocalDate.of(2019, 10, 20)));
        for (String none : List.of("昭和十十年七月三日", "昭和五十〇年七月三日", "昭和〇十年七月三日", "昭和百年七月三日")) {
            assertThat(DateForms.read(none)).isEqualTo(new Wrong(InputFault.DATE_MALFORMED));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "S58.07.03, 1983-07-03",
        "H02.08.07, 1990-08-07",
        "M06.01.01, 1873-01-01",
        "M45.07.29, 1912-07-29",
        "T01.07.30, 1912-07-30",
        "T15.12.24, 1926-12-24",
        "S01.12.25, 1926-12-25",
        "S64.01.07, 1989-01-07",
        "H01.01.08, 1989-01-08",
        "H31.04.30, 2019-04-30",
        "R01.05.01, 2019-05-01",
        "H12.02.29, 2000-02-29",
    })
    void theFirstAndTheLastDayOfAnEraBelongToIt(String text, LocalDate date) {
        assertThat(DateForms.read(text)).isEqualTo(new Day(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S58.7.3",
                "s58.07.03",
                "Ｓ５８．０７．０３",
                "S58/7/3",
                "S58-07-03",
                "S58・7・3",
                "S58－７－３",
                "S.58.7.3",
                "S 58. 7. 3",
                " S58.07.03　",
                "昭和58年7月3日",
                "昭和五十八年七月三日",
                "昭和五八年〇七月〇三日",
                "昭和 五十八年 七月 三日 生",
                "一九八三年七月三日",
                "昭和５８年０７月０３日",
                "昭和 58年 7月 3日",
                "昭58.7.3",
                "㍼58年7月3日",
                "S58年7月3日",
                "昭和58.7.3",
                "S580703",
                "昭和580703",
                "1983-07-03",
                "1983-7-3",
                "1983/07/03",
                "1983/7/3",
                "1983.7.3",
                "1983年7月3日",
                "西暦1983年7月3日",
                "１９８３／０７／０３",
                "1983−07−03",
                "19830703",
                "1983/07/03 0:00:00",
                "1983-07-03T00:00:00",
                "1983-07-03 00:00:00.000",
                "1983年7月3日 0:00",
                "1983/07/03(日)",
                "昭和58年7月3日（日）",
                "昭和58年7月3日(日曜日)",
                "昭和58年7月3日生",
                "S58.7.3生まれ"
            })
    void oneDayHoweverItIsWritten(String text) {
        assertThat(DateForms.read(text)).isEqualTo(new Day(LocalDate.of(1983, 7, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "R元.05.01, 2019-05-01",
        "令和元年5月1日, 2019-05-01",
        "㋿元年５月１日, 2019-05-01",
        "平成元年1月8日, 1989-01-08",
        "H元/1/8, 1989-01-08",
        "平1.1.8, 1989-01-08",
        "S元.12.25, 1926-12-25",
        "大正元年7月30日, 1912-07-30",
        "明45-7-29, 1912-07-29",
        "2025/10/6, 2025-10-06",
        "R7.10.6(月), 2025-10-06"
    })
    void theFirstYearOfAnEraHasANameOfItsOwn(String text, LocalDate date) {
        assertThat(DateForms.read(text)).isEqualTo(new Day(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S64.02.30",
                "S64.2.1",
                "昭和64年2月1日",
                "S640201",
                "S64.01.08",
                "S65.1.1",
                "H40.13.01",
                "H40.01.01",
                "H31.05.01",
                "平成32年1月1日",
                "R01.04.30",
                "令和元年4月30日",
                "H00.01.01",
                "H01.01.07",
                "T15.12.25",
                "T01.07.29",
                "S58.00.10",
                "S58.??.10",
                "S58.02.29",
                "H13.02.29",
                "1983-02-29",
                "1983/13/1",
                "19830732",
                "M05.01.01",
                "1872-12-31",
                "0000-01-01",
                "1983/07/03(月)",
                "S64.02.00",
                "H40.00.00"
            })
    void aDayThatWasNotIsImpossible(String text) {
        assertThat(DateForms.read(text)).isEqualTo(new Wrong(InputFault.DATE_IMPOSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "58.7.3",
                "83/07/03",
                "'83/07/03",
                "58年7月3日",
                "03/07/1983",
                "3.7.1983",
                "7/10/6",
                "830703",
                "５８．７．３"
            })
    void aDateOfMoreThanOneMeaningIsNotGuessed(String text) {
        assertThat(DateForms.read(text)).isEqualTo(new Wrong(InputFault.DATE_AMBIGUOUS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1983",
                "30500",
                "3580703",
                "S58/07-03",
                "S58.7.3.1",
                "S50703",
                "X58.07.03",
                "SS58.07.03",
                "S58.070.03",
                "S⑤⑧.7.3",
                "S5².7.3",
                "昭和平成58年7月3日",
                "昭和58年7月3日不詳",
                "1983/7/30:00",
                "1983-07-03 13:30:00",
                "1983 07 03",
                "July 3, 1983",
                "٣.٧.١٩٨٣"
            })
    void whatIsNoDateIsMalformed(String text) {
        assertThat(DateForms.read(text)).isEqualTo(new Wrong(InputFault.DATE_MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({
        "S58.00.00, 1983-01-01",
        "S58.0.0, 1983-01-01",
        "S580000, 1983-01-01",
        "S58.07.00, 1983-07-01",
        "S58.7, 1983-07-01",
        "S58, 1983-01-01",
        "S58.. , 1983-01-01",
        "S58.??.??, 1983-01-01",
        "S58.**.**, 1983-01-01",
        "昭和58年, 1983-01-01",
        "昭和58年7月, 1983-07-01",
        "昭和58年月日, 1983-01-01",
        "昭和58年 月 日, 1983-01-01",
        "昭和58年月日不詳, 1983-01-01",
        "昭和58年7月日不詳, 1983-07-01",
        "昭和58年以下不詳, 1983-01-01",
        "昭和58年7月不詳, 1983-07-01",
        "昭和58年不詳月不詳日, 1983-01-01",
        "1983/00/00, 1983-01-01",
        "1983-07-00, 1983-07-01",
        "1983-07, 1983-07-01",
        "1983年, 1983-01-01",
        "19830700, 1983-07-01",
        "H01.00.00, 1989-01-08",
        "令和元年, 2019-05-01"
    })
    void aDateThatIsKnownInPartIsNeverCompleted(String text, LocalDate earliest) {
        assertThat(DateForms.read(text)).isEqualTo(new Partly(earliest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不詳", "不明", "生年月日不詳", "年月日不詳", "S00.00.00", "00.00.00", "0000/00/00", "00000000"})
    void ofADateNothingMayBeKnown(String text) {
        assertThat(DateForms.read(text)).isEqualTo(new Partly(LocalDate.MIN));
    }

    private static Function<LocalDate, String> form(String pattern, Locale locale) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
        return date -> form.format(pattern.contains("G") ? JapaneseDate.from(date) : date);
    }

    @Provide
    Arbitrary<Function<LocalDate, String>> forms() {
        return Arbitraries.of(List.of(
                LegacyDay::era,
                form("GGGGGy.M.d", Locale.JAPAN),
                form("GGGGy年M月d日", Locale.JAPAN),
                form("GGGGyy年MM月dd日", Locale.JAPAN),
                form("GGGGGyyMMdd", Locale.JAPAN),
                form("uuuu/M/d", Locale.ROOT),
                form("uuuu-MM-dd", Locale.ROOT),
                form("uuuuMMdd", Locale.ROOT),
                form("uuuu年M月d日(E)", Locale.JAPAN),
                date -> LegacyDay.era(date).replaceAll("(?<=[A-Z])01(?=\\.)", "元")));
    }

    @Property(tries = 5_000)
    void everyDaySinceMeiji6IsReadBack(
            @ForAll @IntRange(min = 0, max = 60_000) int days,
            @ForAll("forms") Function<LocalDate, String> form,
            @ForAll boolean wide) {
        LocalDate date = LocalDate.of(1873, 1, 1).plusDays(days);
        String text = wide ? wide(form.apply(date)) : form.apply(date);
        assertThat(DateForms.read(text)).isEqualTo(new Day(date));
    }

    static String wide(String text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 5_000)
    void noTextIsTooStrange(@ForAll("scraps") String text) {
        assertThat(DateForms.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .withChars("MSHR昭和令元年月日不詳生./-・ ()?0T:")
                .ofMaxLength(14);
    }
}
