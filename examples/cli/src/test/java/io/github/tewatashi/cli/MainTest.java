package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.cli.input.InputRefused;
import io.github.tewatashi.cli.print.OutcomeSheet;
import io.github.tewatashi.cli.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private CommandLine line(Locale locale) {
        return Main.commandLine(locale, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private int run(Locale locale, String... arguments) {
        return line(locale).execute(arguments);
    }

    @Test
    void withoutOptionsTheBundledDayIsPlayed() {
        assertThat(run(Locale.ENGLISH, "replay")).isEqualTo(0);
        assertThat(out.toString())
                .contains("as it was done then", "0633469-000196-0 to 0692749-000125-3  10-06 14:11:23");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aJapaneseLocaleIsAnsweredInJapanese() {
        assertThat(run(Locale.JAPAN, "replay")).isEqualTo(0);
        assertThat(out.toString()).contains("当時のやり方", "0633469-000196-0 を 0692749-000125-3 に");
        assertThat(run(Locale.JAPAN, "replay", "--help")).isEqualTo(0);
        assertThat(out.toString()).contains("使い方: tewatashi replay", "旧システムの名簿");
    }

    @Test
    void noNameAndNoBirthDateIsPrinted() {
        assertThat(run(Locale.JAPAN, "replay")).isEqualTo(0);
        String printed = out.toString();
        assertThat(printed.contains("長谷川") || printed.contains("ﾊｾｶﾞﾜ") || printed.contains("1994-12-10"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesTheCommandsAndTheExitCodes(String option) {
        assertThat(run(Locale.ENGLISH, option)).isEqualTo(0);
        assertThat(out.toString()).contains("Usage: tewatashi", "replay  Plays a briefing day", "Exit codes:");
    }

    @Test
    void helpOfTheReplayExplainsEveryOption() {
        assertThat(run(Locale.ENGLISH, "replay", "--help")).isEqualTo(0);
        assertThat(out.toString())
                .contains("--roster=FILE", "--day=FILE", "--store=memory|FILE", "--serials=continuous|reset")
                .contains("The legacy roster", "The log of the day", "Default: memory", "Default: continuous");
    }

    @Test
    void theVersionIsTheOneThatWasBuilt() {
        assertThat(run(Locale.ENGLISH, "--version")).isEqualTo(0);
        assertThat(out.toString()).matches("tewatashi \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void aWrongCommandLineIsRefusedInTheReadersLanguage() {
        assertThat(run(Locale.JAPAN)).isEqualTo(2);
        assertThat(run(Locale.JAPAN, "replay", "--nothing")).isEqualTo(2);
        assertThat(run(Locale.JAPAN, "replay", "--serials", "yearly")).isEqualTo(2);
        assertThat(run(Locale.JAPAN, "replay", "--store", "")).isEqualTo(2);
        assertThat(run(Locale.JAPAN, "replay", "--day")).isEqualTo(2);
        assertThat(err.toString())
                .contains("コマンドがありません")
                .contains("知らない指定です: --nothing")
                .contains("yearly は continuous|reset の値ではありません")
                .contains("は memory|FILE の値ではありません")
                .contains("値がありません: FILE");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBadFileIsRefusedWithItsPlaceAndNothingIsPrinted(@TempDir Path folder) throws IOException {
        Path roster = Files.writeString(folder.resolve("bad.csv"), "支給番号,氏名\n");
        assertThat(run(Locale.JAPAN, "replay", "--roster", roster.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("bad.csv 1行目 1列目: LOOKS_LIKE_UTF_8: ");
        assertThat(run(
                        Locale.ENGLISH,
                        "replay",
                        "--day",
                        folder.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.csv: FILE_UNREADABLE: ");
        assertThat(out.toString()).isEmpty();
    }

    @Provide
    Arbitrary<LegacyDay> days() {
        return LegacyDay.any();
    }

    @Property(tries = 20)
    void anotherDayIsPlayedFromItsFiles(@ForAll("days") LegacyDay day) throws IOException {
        Path roster = Files.write(Files.createTempFile("people", ".csv"), day.rosterBytes("\r\n"));
        Path log = Files.write(Files.createTempFile("log", ".csv"), day.logBytes());
        try {
            assertThat(run(Locale.ENGLISH, "replay", "--roster", roster.toString(), "--day", log.toString()))
                    .isEqualTo(0);
            assertThat(out.toString()).contains("handed to the right person");
        } finally {
            Files.delete(roster);
            Files.delete(log);
        }
    }

    @Test
    void storeAndSerialsAreReadAsChoices() {
        ReplayCommand none = replay("replay");
        assertThat(none.store()).isEqualTo(new StoreChoice.Memory());
        assertThat(none.serials()).isEqualTo(Serials.CONTINUOUS);
        ReplayCommand all = replay("replay", "--store", "./day.db", "--serials", "reset");
        assertThat(all.store().<Optional<Path>>fold(Optional::empty, Optional::of))
                .contains(Path.of("./day.db"));
        assertThat(all.serials()).isEqualTo(Serials.RESET);
    }

    private ReplayCommand replay(String... arguments) {
        CommandLine line = line(Locale.ENGLISH);
        line.parseArgs(arguments);
        return line.getSubcommands().get("replay").getCommand();
    }

    @Test
    void whatATerminalCannotWriteGoesOutInUtf8() {
        assertThat(Stdout.charset(Optional.empty())).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Stdout.charset(Optional.of(StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
        Charset legacy = Charset.forName("windows-31j");
        assertThat(Stdout.charset(Optional.of(legacy))).isEqualTo(legacy);
    }

    @ParameterizedTest
    @ValueSource(classes = {Main.class, OutcomeSheet.class, InputRefused.class})
    void everyTextIsThereInBothLanguages(Class<?> speaker) {
        assertThat(Words.of(speaker, Locale.JAPANESE).bundle().keySet())
                .isEqualTo(Words.of(speaker, Locale.ENGLISH).bundle().keySet());
        assertThat(Words.of(speaker, Locale.JAPANESE).bundle().getLocale()).isEqualTo(Locale.JAPANESE);
        assertThat(Words.of(speaker, Locale.FRENCH).bundle().getLocale()).isEqualTo(Locale.ROOT);
    }
}
