package io.github.tewatashi.cli.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "渡邉, 4",
        "ﾜﾀﾅﾍﾞ, 5",
        "ワタナベ, 8",
        "（）「」。, 10",
        "Ａ１, 4",
        "髙﨑, 4",
        "𠮷, 2",
        "'か\u3099', 2",
        "'葛\uDB40\uDD00', 2",
        "한글, 4",
        "'→…é', 3",
    })
    void aTextIsAsWideAsATerminalDrawsIt(String text, int cells) {
        assertThat(CellWidth.of(text)).isEqualTo(cells);
    }

    @Test
    void columnsBeginAtTheSameCellOfEveryLine() {
        Columns columns = new Columns();
        columns.row(List.of(List.of(""), List.of("当時"), List.of("now")));
        columns.row(List.of(List.of("渡した"), List.of("1", "ab"), List.of("2")));
        assertThat(columns.lines()).containsExactly("         当時   now", "渡した   1      2", "         ab");
    }

    @Property(tries = 200)
    void whateverStandsBeforeItTheSecondColumnIsAligned(
            @ForAll @StringLength(max = 12) @Chars({'a', 'あ', '漢', 'ｱ', 'ﾞ'}) String first,
            @ForAll @StringLength(max = 12) @Chars({'a', 'あ', '漢', 'ｱ', 'ﾞ'}) String second) {
        Columns columns = new Columns();
        columns.row(List.of(List.of(first), List.of("|")));
        columns.row(List.of(List.of(second), List.of("|")));
        List<String> lines = columns.lines();
        assertThat(CellWidth.of(lines.get(0))).isEqualTo(CellWidth.of(lines.get(1)));
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        Columns columns = new Columns();
        columns.row(List.of(List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> columns.row(List.of(List.of("a"), List.of("b"))));
    }
}
