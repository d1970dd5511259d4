package io.github.tewatashi.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad file is refused with its code and its place, and nothing of its content is repeated. */
class RefusalsTest {

    private static final Charset LEGACY = Charset.forName("windows-31j");
    private static final String HEADER = "支給番号,氏名,氏名カナ,生年月日,説明会日,整理番号\r\n";
    private static final String A = "0000001-000001-1,山田　花子,ﾔﾏﾀﾞ ﾊﾅｺ,S58.07.03,2025/10/06,1\r\n";
    private static final String LOG_HEADER =
            "time,event,person,to,slip_date,slip_number,stated,birth_date,paper,note\n";
    private static final String DISPATCH = "2025-10-06T12:50:00,dispatch,,2025/10/06,,,,,,\n";
    private static final String ARRIVE =
            "2025-10-06T13:30:29,arrive,0000001-000001-1,,2025/10/06,1,やまだ,1983-07-03,0000001-000001-1,\n";
    private static final String CLOSE = "2025-10-06T14:26:15,close,,2025/10/06,,,,,,\n";

    static Stream<Arguments> badRosters() {
        return Stream.of(
                roster("", InputFault.FILE_EMPTY, 1, 1),
                roster("\r\n\r\n", InputFault.FILE_EMPTY, 1, 1),
                roster(HEADER, InputFault.NO_ROWS, 2, 1),
                roster(HEADER + "\r\n", InputFault.NO_ROWS, 2, 1),
                roster(HEADER.replace(",生年月日", "") + A, InputFault.COLUMN_MISSING, 1, 6),
                roster(HEADER.replace("氏名カナ", "氏名"), InputFault.COLUMN_TWICE, 1, 3),
                roster("a,b,c\r\n1,2,3\r\n", InputFault.COLUMN_MISSING, 1, 4),
                roster(HEADER + A.replace(",1\r", "\r"), InputFault.FIELDS_TOO_FEW, 2, 6),
                roster(HEADER + A.replace(",1\r", ",1,\r"), InputFault.FIELDS_TOO_MANY, 2, 7),
                roster(HEADER + "\r\n" + A, InputFault.FIELDS_TOO_FEW, 2, 2),
                roster(HEADER + A.replace("山田　花子", ""), InputFault.FIELD_EMPTY, 2, 2),
                roster(HEADER + A.replace("山田　花子", "　 "), InputFault.FIELD_EMPTY, 2, 2),
                roster(HEADER + A.replace("ﾔﾏﾀﾞ ﾊﾅｺ", ""), InputFault.FIELD_EMPTY, 2, 3),
                roster(HEADER + A.replace("花子", "\u0007"), InputFault.FIELD_MALFORMED, 2, 2),
                roster(HEADER + A.replace("花子", "花".repeat(300)), InputFault.FIELD_MALFORMED, 2, 2),
                roster(HEADER + A.replace("山田　花子", "\"山田\r\n花子\""), InputFault.FIELD_MALFORMED, 2, 2),
                roster(HEADER + A + A.replace("山田", "\"山田"), InputFault.NOT_CSV, 3, 1),
                roster(HEADER + A.replace("山田　花子", "\"山田\"花子"), InputFault.NOT_CSV, 2, 1),
                roster(HEADER + A.replace("0000001-", "0000001 "), InputFault.PAPER_MALFORMED, 2, 1),
                roster(HEADER + A.replace("S58.07.03", "S58/07/03"), InputFault.DATE_MALFORMED, 2, 4),
                roster(HEADER + A.replace("S58.07.03", "S64.02.30"), InputFault.DATE_IMPOSSIBLE, 2, 4),
                roster(HEADER + A.replace("S58.07.03", "H40.13.01"), InputFault.DATE_IMPOSSIBLE, 2, 4),
                roster(HEADER + A.replace("S58.07.03", "H40.01.01"), InputFault.DATE_IMPOSSIBLE, 2, 4),
                roster(HEADER + A.replace("S58.07.03", "R07.10.06"), InputFault.DATE_IMPOSSIBLE, 2, 4),
                roster(HEADER + A.replace("2025/10/06", "2025/02/29"), InputFault.DATE_IMPOSSIBLE, 2, 5),
                roster(HEADER + A.replace("2025/10/06", "2025-10-06"), InputFault.DATE_MALFORMED, 2, 5),
                roster(HEADER + A.replace(",1\r", ",１\r"), InputFault.NUMBER_MALFORMED, 2, 6),
                roster(HEADER + A.replace(",1\r", ",0\r"), InputFault.NUMBER_MALFORMED, 2, 6),
                roster(HEADER + A.replace(",1\r", ",-1\r"), InputFault.NUMBER_MALFORMED, 2, 6),
                roster(HEADER + A.replace(",1\r", "," + "9".repeat(19) + "\r"), InputFault.NUMBER_MALFORMED, 2, 6),
                roster(HEADER + A + A.replace("0000001-", "0000002-"), InputFault.NUMBER_TWICE, 3, 6),
                roster(
                        HEADER + A + A.replace("0000001-", "0000002-").replace(",1\r", ",01\r"),
                        InputFault.NUMBER_TWICE,
                        3,
                        6),
                roster(HEADER + A + A.replace(",1\r", ",2\r"), InputFault.PAPER_TWICE, 3, 1));
    }

    private static Arguments roster(String text, InputFault code, int line, int column) {
        return Arguments.of(code, line, column, text.getBytes(LEGACY));
    }

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @MethodSource("badRosters")
    void aBadRosterIsRefusedAtItsPlace(InputFault code, int line, int column, byte[] bytes) {
        assertRefused(refusalOfRoster(bytes), code, line, column);
    }

    static Stream<Arguments> badLogs() {
        String day = LOG_HEADER + DISPATCH + ARRIVE + CLOSE;
        return Stream.of(
                log("", InputFault.FILE_EMPTY, 1, 1),
                log("\uFEFF", InputFault.FILE_EMPTY, 1, 1),
                log(LOG_HEADER, InputFault.NO_ROWS, 2, 1),
                log(day.replace(",stated", ""), InputFault.COLUMN_MISSING, 1, 10),
                log(day.replace(",dispatch", ",despatch"), InputFault.EVENT_UNKNOWN, 2, 2),
                log(day.replace("arrive,0000001", "arrive,0000002"), InputFault.PERSON_UNKNOWN, 3, 3),
                log(day.replace("arrive,0000001-000001-1", "arrive,"), InputFault.FIELD_EMPTY, 3, 3),
                log(day.replace("07-03,0000001", "07-03,0000002"), InputFault.PAPER_UNKNOWN, 3, 9),
                log(day.replace("dispatch,,2025/10/06", "dispatch,,2025/10/07"), InputFault.SESSION_UNKNOWN, 2, 4),
                log(day.replace("close,,2025/10/06", "close,,2025/10/07"), InputFault.SESSION_UNKNOWN, 4, 4),
                log(day.replace("T13:30", "T12:30"), InputFault.TIME_BACKWARDS, 3, 1),
                log(day.replace("T13:30:29", " 13:30"), InputFault.DATE_MALFORMED, 3, 1),
                log(day.replace("T13:30:29", "T25:30:29"), InputFault.DATE_IMPOSSIBLE, 3, 1),
                log(day.replace("1983-07-03", "1983-02-29"), InputFault.DATE_IMPOSSIBLE, 3, 8),
                log(day.replace(",1,やまだ", ",x,やまだ"), InputFault.NUMBER_MALFORMED, 3, 6),
                log(day.replace("やまだ", ""), InputFault.FIELD_EMPTY, 3, 7),
                log(LOG_HEADER + ARRIVE, InputFault.EVENT_OUT_OF_ORDER, 2, 2),
                log(LOG_HEADER + DISPATCH + DISPATCH, InputFault.EVENT_OUT_OF_ORDER, 3, 2),
                log(LOG_HEADER + CLOSE, InputFault.EVENT_OUT_OF_ORDER, 2, 2),
                log(day + CLOSE, InputFault.EVENT_OUT_OF_ORDER, 5, 2));
    }

    private static Arguments log(String text, InputFault code, int line, int column) {
        return Arguments.of(code, line, column, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @MethodSource("badLogs")
    void aBadLogIsRefusedAtItsPlace(InputFault code, int line, int column, byte[] bytes) {
        assertRefused(refusalOfLog(bytes), code, line, column);
    }

    private static void assertRefused(InputRefused refused, InputFault code, int line, int column) {
        assertThat(refused).as("must be refused").isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).isEqualTo(column);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            assertThat(refused.text(locale)).contains(refused.file(), code.name());
            for (String personal : new String[] {"山田", "花", "ﾔﾏﾀﾞ", "やまだ", "S58", "1983", "000000"}) {
                assertThat(refused.text(locale).contains(personal)).isFalse();
            }
        }
        assertThat(refused.getCause()).isNull();
    }

    @Test
    void aRosterSavedAsUtf8IsNamedAsSuch() {
        byte[] utf8 = (HEADER + A).getBytes(StandardCharsets.UTF_8);
        assertRefused(refusalOfRoster(utf8), InputFault.LOOKS_LIKE_UTF_8, 1, 1);
        byte[] marked = ("\uFEFF" + HEADER + A).getBytes(StandardCharsets.UTF_8);
        assertRefused(refusalOfRoster(marked), InputFault.LOOKS_LIKE_UTF_8, 1, 1);
    }

    @Test
    void aLogSavedAsWindows31jIsNamedAsSuch() {
        byte[] legacy = (LOG_HEADER + DISPATCH + ARRIVE.replace("やまだ", "山田")).getBytes(LEGACY);
        assertRefused(refusalOfLog(legacy), InputFault.LOOKS_LIKE_WINDOWS_31J, 3, 7);
    }

    @Test
    void damagedBytesAreRefusedWhereTheyStand() {
        byte[] roster = (HEADER + A + A).getBytes(LEGACY);
        roster[HEADER.getBytes(LEGACY).length + 17] = (byte) 0xFF;
        assertRefused(refusalOfRoster(roster), InputFault.WRONG_ENCODING, 2, 2);

        byte[] log = (LOG_HEADER + DISPATCH + ARRIVE + ARRIVE).getBytes(StandardCharsets.UTF_8);
        log[log.length - ",1983-07-03,0000001-000001-1,\n".length() - 1] = (byte) 0xFF;
        assertRefused(refusalOfLog(log), InputFault.WRONG_ENCODING, 4, 7);
    }

    @Test
    void utf16IsNoLogAndNoRoster() {
        assertThat(refusalOfLog((LOG_HEADER + DISPATCH).getBytes(StandardCharsets.UTF_16))
                        .code())
                .isEqualTo(InputFault.WRONG_ENCODING);
        assertThat(refusalOfRoster((HEADER + A).getBytes(StandardCharsets.UTF_16))
                        .code())
                .isEqualTo(InputFault.WRONG_ENCODING);
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) throws IOException {
        InputRefused missing =
                catchThrowableOfType(InputRefused.class, () -> RosterFile.read(folder.resolve("none.csv")));
        assertRefused(missing, InputFault.FILE_UNREADABLE, 0, 0);
        Path directory = Files.createDirectory(folder.resolve("directory.csv"));
        assertRefused(
                catchThrowableOfType(InputRefused.class, () -> RosterFile.read(directory)),
                InputFault.FILE_UNREADABLE,
                0,
                0);
    }

    @Test
    void columnsInAnotherOrderAndOneMoreAreRead() {
        String text = "整理番号,備考,説明会日,生年月日,氏名カナ,氏名,支給番号\n7,x,2025/10/06,S58.07.03,ﾔﾏﾀﾞ,山田,0000001-000001-1\n\n";
        RosterLine line = RosterFile.read("r", new ByteArrayInputStream(text.getBytes(LEGACY)))
                .lines()
                .get(0);
        assertThat(line.number()).isEqualTo(7);
        assertThat(line.birthDate()).isEqualTo("1983-07-03");
    }

    @Test
    void lineBreaksInsideAFieldCountAsLines() {
        String text = "備考," + HEADER + "\"x\r\ny\r\n\"," + A + "x," + A;
        assertRefused(refusalOfRoster(text.getBytes(LEGACY)), InputFault.PAPER_TWICE, 5, 2);
    }

    @Test
    void aSessionOfMovedPeopleOnlyIsASession() {
        String text = LOG_HEADER
                + "2025-10-01T09:00:00,reschedule,0000001-000001-1,2025/11/03,,,,,,\n"
                + DISPATCH.replace("10-06", "11-03").replace("10/06", "11/03");
        assertThat(DayLog.read("l", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), people())
                        .events())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(InputFault.class)
    void everyCodeSpeaksBothLanguages(InputFault code) {
        InputRefused refused = new InputRefused(code, "f.csv", 1234, 5, "x");
        assertThat(refused.text(Locale.JAPANESE)).contains("f.csv 1234行目 5列目: " + code.name());
        assertThat(refused.text(Locale.ENGLISH)).startsWith("f.csv, line 1234, column 5: " + code.name());
        assertThat(refused.text(Locale.FRENCH)).isEqualTo(refused.text(Locale.ENGLISH));
        assertThat(refused.text(Locale.JAPANESE)).isNotEqualTo(refused.text(Locale.ENGLISH));
    }

    @Test
    void nothingOfAPersonIsInAToString() {
        RosterLine line = people().lines().get(0);
        Visit visit =
                new Visit(line.sessionDate(), 1, line.kana(), Optional.of(line.birthDate()), Optional.of(line.paper()));
        String all = Arrays.asList(
                        line,
                        line.paper(),
                        visit,
                        new DayEvent.Arrive(3, line.sessionDate().atStartOfDay(), visit))
                .toString();
        assertThat(all.contains("ﾔﾏﾀﾞ") || all.contains("山田") || all.contains("000000") || all.contains("1983"))
                .isFalse();
    }

    private static Roster people() {
        return RosterFile.read("roster.csv", new ByteArrayInputStream((HEADER + A).getBytes(LEGACY)));
    }

    private static InputRefused refusalOfRoster(byte[] bytes) {
        return catchThrowableOfType(
                InputRefused.class, () -> RosterFile.read("roster.csv", new ByteArrayInputStream(bytes)));
    }

    private static InputRefused refusalOfLog(byte[] bytes) {
        return catchThrowableOfType(
                InputRefused.class, () -> DayLog.read("day-log.csv", new ByteArrayInputStream(bytes), people()));
    }
}
