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

        Path legacy = file("a\tb\n佐藤\t佐藤\n".getBytes(Charset.forName("windows-31j")));
        Program encoding = Program.run(Locale.JAPANESE, "names", legacy.toString());
        assertThat(encoding.exit()).isEqualTo(2);
        assertThat(encoding.err()).contains("pairs.tsv 2行目 1列目: LOOKS_LIKE_WINDOWS_31J: ");

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
