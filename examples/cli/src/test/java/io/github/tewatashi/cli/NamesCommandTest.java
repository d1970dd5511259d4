package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("pairs.tsv"), bytes);
    }

    private Program names(String text) throws IOException {
        return Program.run("names", file(text.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Test
    void eachPairIsAnsweredWithVerdictAndFolds() throws IOException {
        Program answered = names("""
            # stated\tcertificate\tcomment
            さとう みのる\tｻﾄｳ ﾐﾉﾙ\tMATCH\tignored

            高橋\t髙橋
            オノ\tオオノ\t
            佐藤　実\t佐藤　実
            \t佐藤
            """);
        assertThat(answered.exit()).isEqualTo(0);
        assertThat(answered.err()).isEmpty();
        assertThat(answered.out().lines())
                .containsExactly(
                        "さとう みのる\tｻﾄｳ ﾐﾉﾙ\tMATCH\tWIDTH,SCRIPT",
                        "高橋\t髙橋\tCONFIRM\tKANJI_VARIANT",
                        "オノ\tオオノ\tMISMATCH\t-",
                        "佐藤　実\t佐藤　実\tMATCH\t-",
                        "\t佐藤\tMISMATCH\t-");
    }

    @Test
    void aRowOfEmptyCellsKeepsItsLine() throws IOException {
        Program answered = names("カトウ\tカトウ\n\t\n\t\t\t\n \t　\n\n佐藤\t佐藤\n");
        assertThat(answered.exit()).isEqualTo(0);
        assertThat(answered.out().lines())
                .containsExactly(
                        "カトウ\tカトウ\tMATCH\t-",
                        "\t\tMISMATCH\t-",
                        "\t\tMISMATCH\t-",
                        " \t　\tMISMATCH\t-",
                        "佐藤\t佐藤\tMATCH\t-");
    }

    /** Whatever stands in a cell, a pair is one line of four fields, and the terminal does nothing but show it. */
    @Test
    void noCellForgesALineOrMovesTheCursor() throws IOException {
        Program answered = names("\u001B[2J佐藤\t\u202E佐藤\u2028カトウ\tカトウ\tMATCH\n"
                + "佐藤\u0085\u009B1A\t\u2066佐藤\u200B\uFEFF\u0007\u007F\n葛\uDB40\uDD00\t葛\n");
        assertThat(answered.exit()).isEqualTo(0);
        assertThat(answered.out().lines())
                .containsExactly(
                        "\\u{1B}[2J佐藤\t\\u{202E}佐藤\\u{2028}カトウ\tMISMATCH\t-",
                        "佐藤\\u{85}\\u{9B}1A\t\\u{2066}佐藤\\u{200B}\\u{FEFF}\\u{7}\\u{7F}\tMISMATCH\t-",
                        "葛\uDB40\uDD00\t葛\tMATCH\tVARIATION_SELECTOR");
        assertThat(Program.run("names", "no\u001B[31m\u202E such\nfile").err())
                .contains("no\\u{1B}[31m\\u{202E} such\\u{A}file")
                .doesNotContain("\u001B");
        assertThat(Program.run("names", "x", "--\u001B[31m\u202Ered").err()).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void aHyphenReadsTheStandardInput() {
        InputStream stdin = System.in;
        try {
            System.setIn(new ByteArrayInputStream("カトウ\tｶﾄｳ\r\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(Program.run("names", "-").out()).isEqualToIgnoringNewLines("カトウ\tｶﾄｳ\tMATCH\tWIDTH\n");
        } finally {
            System.setIn(stdin);
        }
    }

    @Test
    void aBadLineIsRefusedWithItsPlaceAndNothingIsPrinted() throws IOException {
        Program refused = names("カトウ\tカトウ\n佐藤 実\n");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("pairs.tsv, line 2, column 2: FIELDS_TOO_FEW: ")
                .doesNotContain("佐藤");

        Path other = file("a\tb\n佐藤\t佐藤\n".getBytes(Charset.forName("EUC-JP")));
        Program encoding = Program.run(Locale.JAPANESE, "names", other.toString());
        assertThat(encoding.exit()).isEqualTo(2);
        assertThat(encoding.err()).contains("pairs.tsv 2行目 1列目: WRONG_ENCODING: ");

        assertThat(Program.run("names", folder.resolve("none.tsv").toString()).err())
                .contains("none.tsv: FILE_UNREADABLE: ");
        assertThat(Program.run("names").exit()).isEqualTo(2);
    }

    @Test
    void noTextIsTooStrangeToBeCompared() throws IOException {
        Program answered = names("\u0301".repeat(100_000) + "\t\u200D\uFFFD\nO'\tＯ’\n");
        assertThat(answered.exit()).isEqualTo(0);
        assertThat(answered.out().lines()).hasSize(2).allMatch(line -> line.split("\t").length == 4);
    }
}
