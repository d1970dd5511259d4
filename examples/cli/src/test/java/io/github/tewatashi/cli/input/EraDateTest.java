package io.github.tewatashi.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tewatashi.cli.LegacyDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EraDateTest {

    @ParameterizedTest
    @CsvSource({
        "S58.07.03, 1983-07-03",
        "H02.08.07, 1990-08-07",
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
        assertThat(EraDate.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S64.02.30",
                "S64.01.08",
                "H40.13.01",
                "H40.01.01",
                "H31.05.01",
                "R01.04.30",
                "H00.01.01",
                "H01.01.07",
                "S58.00.10",
                "S58.02.29",
                "H13.02.29",
                "M05.01.01",
                "S58.7.3",
                "s58.07.03",
                "Ｓ５８．０７．０３",
                "1983.07.03",
                ""
            })
    void aDayThatWasNotIsRefused(String text) {
        assertThatThrownBy(() -> EraDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Property
    void everyDaySinceMeiji6IsReadBack(@ForAll @IntRange(min = 0, max = 60_000) int days) {
        LocalDate date = LocalDate.of(1873, 1, 1).plusDays(days);
        assertThat(EraDate.parse(LegacyDay.era(date))).isEqualTo(date);
    }
}
