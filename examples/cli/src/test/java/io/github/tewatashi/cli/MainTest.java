package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.cli.input.InputRefused;
import io.github.tewatashi.cli.print.ClosingSheet;
import io.github.tewatashi.cli.print.OutcomeSheet;
import io.github.tewatashi.cli.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
import picocli.CommandLine.Model.CommandSpec;

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
                .contains("as it was done then", "0633469-000196-0 to 0692749-000125-3  10-06 14:11:23")
                .contains("with Tewatashi", "0633469-000196-0 was about to go to 0692749-000125-3, and did not")
                .containsPattern("handed to the right person +98 +105\\R")
                .containsPattern("handed to the wrong person +4 +0\\R")
                .containsPattern("received by their holders +105\\R")
                .containsPattern("seal of this session +[A-Z2-7]{4}(-[A-Z2-7]{4}){3}\\R")
                .contains("With Tewatashi nobody got a wrong paper");
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
        assertThat(out.toString())
                .contains("Usage: tewatashi", "replay    Plays a briefing day", "Exit codes:")
                .contains("inspect   Reads a store again", "incident  Lists incidents", "names     Compares names");
    }

    @Test
    void helpOfTheReplayExplainsEveryOption() {
        assertThat(run(Locale.ENGLISH, "replay", "--help")).isEqualTo(0);
        assertThat(out.toString())
                .contains("--roster=FILE", "--day=FILE", "--store=memory|FILE|URL", "--serials=continuous|reset")
                .contains("The legacy roster", "The log of the day", "Default: memory", "Default: continuous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "inspect", "incident", "names"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Program english = Program.run(command, "--help");
        Program japanese = Program.run(Locale.JAPAN, command, "--help");
        assertThat(english.exit() + japanese.exit()).isEqualTo(0);
        assertThat(english.out()).contains("Usage: tewatashi " + command, "Show this help", "--verbose");
        assertThat(japanese.out()).contains("使い方: tewatashi " + command, "このヘルプ", "--verbose");
        assertThat(english.out().codePoints().anyMatch(Character::isIdeographic))
                .isFalse();
        CommandSpec spec = line(Locale.JAPAN).getSubcommands().get(command).getCommandSpec();
        assertThat(spec.args()).allMatch(argument -> argument.description().length > 0);
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
                .contains("は memory|FILE|URL の値ではありません")
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

    @ParameterizedTest
    @ValueSource(strings = {"--serials=continuous", "--serials=reset"})
    void onAFileItComesOutAsInMemory(String serials, @TempDir Path folder) {
        Program memory = Program.run("replay", serials);
        Program file = Program.run(
                "replay", serials, "--store", folder.resolve("day.db").toString());
        assertThat(file.exit()).isEqualTo(0);
        assertThat(file.outWithoutSeal()).isEqualTo(memory.outWithoutSeal());
        assertThat(file.err()).isEmpty();
    }

    @Test
    void badInputOrAnotherDayLeavesNoTraceInTheStore(@TempDir Path folder) throws IOException {
        Path store = folder.resolve("day.db");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "支給番号,氏名\n");
        for (String file : List.of("--roster", "--day")) {
            assertThat(Program.run("replay", "--store", store.toString(), file, bad.toString())
                            .exit())
                    .isEqualTo(2);
        }
        assertThat(Program.run("replay", "--store", store.toString(), "--serials", "yearly")
                        .exit())
                .isEqualTo(2);
        assertThat(store).doesNotExist();

        assertThat(Program.run("replay", "--store", store.toString()).exit()).isEqualTo(0);
        byte[] before = Files.readAllBytes(store);
        Program other = Program.run("replay", "--store", store.toString(), "--serials", "reset");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("day.db: the store holds another day").hasLineCount(1);
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    @Test
    void peopleWhoLeftWithoutTheirPaperAreNamedById(@TempDir Path folder) throws IOException {
        Path people = Files.write(folder.resolve("people.csv"), """
                支給番号,氏名,氏名カナ,生年月日,説明会日,整理番号
                P-4,例　花子,ﾚｲ ﾊﾅｺ,S40.01.04,2025/10/06,3
                P-5,例　華子,ﾚｲ ﾊﾅｺ,S40.01.04,2025/10/06,4
                """.getBytes(Charset.forName("windows-31j")));
        Path day = Files.writeString(folder.resolve("day.csv"), """
                time,event,person,to,slip_date,slip_number,stated,birth_date,paper,note
                2025-10-06T12:00:00,dispatch,,2025/10/06,,,,,,
                2025-10-06T12:01:00,arrive,P-4,,2025/10/06,3,レイ ハナコ,1965-01-04,,
                2025-10-06T12:02:00,close,,2025/10/06,,,,,,
                """);
        Program played = Program.run("replay", "--roster", people.toString(), "--day", day.toString());
        assertThat(played.exit()).isEqualTo(1);
        assertThat(played.out()).contains("rightfully came and left without their paper: P-4");
    }

    @Test
    void aStoreThatFailsIsToldInOneLineAndOnlyVerboselyWithItsTrace(@TempDir Path folder) throws IOException {
        Path store = folder.resolve("day.db");
        assertThat(Program.run("replay", "--store", store.toString()).exit()).isEqualTo(0);
        // The tables' names are in the first pages; of the rows, half are gone.
        byte[] bytes = Files.readAllBytes(store);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 'x');
        Files.write(store, bytes);
        Program failed = Program.run("replay", "--store", store.toString());
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).contains("the store failed").hasLineCount(1);
        assertThat(Program.run("replay", "-v", "--store", store.toString()).err())
                .contains("StoreException", "\tat ");
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
            // 1 if namesakes of one birth date were among those who came.
            assertThat(run(Locale.ENGLISH, "replay", "--roster", roster.toString(), "--day", log.toString()))
                    .isIn(0, 1);
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
        assertThat(all.store().<Optional<StorePlace>>fold(Optional::empty, Optional::of))
                .contains(new StorePlace.File(Path.of("./day.db")));
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
    @ValueSource(
            classes = {Main.class, OutcomeSheet.class, ClosingSheet.class, InspectionSheet.class, InputRefused.class})
    void everyTextIsThereInBothLanguages(Class<?> speaker) {
        assertThat(Words.of(speaker, Locale.JAPANESE).bundle().keySet())
                .isEqualTo(Words.of(speaker, Locale.ENGLISH).bundle().keySet());
        assertThat(Words.of(speaker, Locale.JAPANESE).bundle().getLocale()).isEqualTo(Locale.JAPANESE);
        assertThat(Words.of(speaker, Locale.FRENCH).bundle().getLocale()).isEqualTo(Locale.ROOT);
    }
}
