package io.github.tewatashi.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plain to a reader is read, however a program, a keyboard or a colleague has written it. */
class PlainInputTest {

    private static final Charset LEGACY = Charset.forName("windows-31j");
    private static final String HEADER = "支給番号,氏名,氏名カナ,生年月日,説明会日,整理番号\r\n";
    private static final String A = "0000001-000001-1,山田　花子,ﾔﾏﾀﾞ ﾊﾅｺ,S58.07.03,2025/10/06,1\r\n";
    private static final String B = "0000002-000002-2,渡邉　次郎,ﾜﾀﾅﾍﾞ ｼﾞﾛｳ,H02.08.07,2025/10/06,2\r\n";
    private static final String ROSTER = HEADER + A + B;
    private static final String LOG = """
        time,event,person,to,slip_date,slip_number,stated,birth_date,paper,note
        2025-10-05T09:00:00,reschedule,0000002-000002-2,2025/11/03,,,,,,
        2025-10-06T12:50:00,dispatch,,2025/10/06,,,,,,
        2025-10-06T13:30:00,arrive,0000001-000001-1,,2025/10/06,1,やまだ,1983-07-03,0000001-000001-1,
        2025-10-06T14:26:00,close,,2025/10/06,,,,,,
        """;

    private static List<RosterLine> people(byte[] roster) {
        Roster read = RosterFile.read("r.csv", new ByteArrayInputStream(roster));
        assertThat(read.report().remarks()).isEmpty();
        return read.lines();
    }

    private static List<RosterLine> people() {
        return people(ROSTER.getBytes(LEGACY));
    }

    static Stream<byte[]> rosters() {
        return Stream.of(
                utf8(ROSTER),
                utf8("\uFEFF" + ROSTER),
                utf8("\uFEFF\uFEFF" + ROSTER),
                legacy(ROSTER.replace("\r\n", "\n")),
                legacy(ROSTER.replace("\r\n", "\r")),
                utf8("\uFEFF" + ROSTER.replace("\r\n", "\r")),
                legacy(ROSTER.strip()),
                legacy(ROSTER + "\u001A"),
                legacy(ROSTER.strip() + "\u001A"),
                utf8(ROSTER + "\u001A\r\n"),
                legacy(ROSTER + "\u001A\u001A"),
                legacy(ROSTER + "\u001A,,,,,\r\n"),
                legacy(ROSTER + ",,,,,\r\n"),
                legacy(ROSTER + ",,,,,"),
                legacy(ROSTER + ",,,,,,,\r\n,,,,,\r\n\r\n\u001A"),
                legacy(ROSTER + ",,\r\n"),
                legacy(ROSTER + " ,　, ,,,\r\n"),
                legacy(ROSTER.replace("氏名カナ", "氏名ｶﾅ")),
                legacy(ROSTER.replace("氏名カナ", "氏名かな")),
                legacy(ROSTER.replace("氏名カナ", "氏名（カナ）")),
                legacy(ROSTER.replace("氏名カナ", " 氏名 カナ　")),
                legacy(ROSTER.replace(HEADER, "\"支給番号\",\"氏名\",\"氏名ｶﾅ\",\"生年月日\",\"説明会日\",\"整理番号\"\r\n")),
                legacy(ROSTER.replace("山田　花子", "\"山田　花子\"").replace("S58.07.03", "\"S58.7.3\"")),
                legacy(ROSTER.replace(",1\r", ",\"１\"\r")),
                legacy(ROSTER.replace(",1\r", ", 001 \r").replace(",2\r", ",０２\r")),
                legacy(ROSTER.replace("2025/10/06", "2025/10/6")),
                legacy(ROSTER.replace("2025/10/06", "2025-10-06")),
                legacy(ROSTER.replace("2025/10/06", "令和7年10月6日")),
                legacy(ROSTER.replace("2025/10/06", "2025年10月6日（月）")),
                legacy(ROSTER.replace("S58.07.03", "S58.7.3").replace("H02", "H2")),
                legacy(ROSTER.replace("S58.07.03", "昭和58年7月3日")),
                legacy(ROSTER.replace("S58.07.03", "1983-07-03").replace("H02.08.07", "1990/8/7")),
                legacy(ROSTER.replace("S58.07.03", "Ｓ５８．７．３")),
                utf8(ROSTER.replace("S58.07.03", "㍼58年7月3日")),
                legacy(ROSTER.replace("0000001-000001-1", "００００００１－０００００１－１")),
                utf8(ROSTER.replace("0000001-000001-1", " 0000001−000001‐1 ")),
                utf8(ROSTER.replace("0000001-000001-1", "0000001ー000001ー1")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] legacy(String text) {
        return text.getBytes(LEGACY);
    }

    @ParameterizedTest
    @MethodSource("rosters")
    void oneRosterHoweverItIsWritten(byte[] roster) {
        assertThat(people(roster).equals(people())).isTrue();
    }

    @Test
    void whatTheSystemHasNoReadingOfHasNone() {
        for (String empty : List.of("", "　", "\"\"")) {
            RosterLine read = people(legacy(ROSTER.replace("ﾔﾏﾀﾞ ﾊﾅｺ", empty))).get(0);
            assertThat(read.kana()).isEmpty();
            assertThat(read.spoken()).isEqualTo(read.name());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 210, 5_000, 100_000})
    void aColumnThatIsNotUsedHoldsWhatItLikes(int length) {
        String note = ("\"" + "長いメモ\u0007\n,\u001B[31m\u202E".repeat(length / 10) + "\",");
        String text = "備考," + HEADER + note + A + "," + B;
        assertThat(people(utf8(text)).stream().map(RosterLine::paper))
                .containsExactlyElementsOf(
                        people().stream().map(RosterLine::paper).toList());
    }

    /** Wherever a spelling may be chosen, any is taken with any other. */
    @Property(tries = 500)
    void spellingsCanBeMixed(@ForAll("texts") String text, @ForAll boolean legacy) {
        assertThat(people(legacy ? legacy(text) : utf8(text)).equals(people())).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        List<List<String>> choices = List.of(
                List.of("支給番号", " 支給番号 ", "\"支給番号\"", "支給 番号"),
                List.of(",氏名,", ",\"氏名\",", ",氏　名,"),
                List.of("氏名カナ", "氏名ｶﾅ", "氏名(ｶﾅ)", "氏名かな"),
                List.of("0000001-000001-1", "０００００01-000001-1", "0000001－000001－1", " 0000001-000001-1　"),
                List.of("S58.07.03", "S58.7.3", "昭和58年7月3日", "昭58/7/3", "1983-07-03", "１９８３．７．３", "s580703"),
                List.of("H02.08.07", "H2.8.7", "平成2年8月7日", "19900807"),
                List.of("2025/10/06,1", "2025/10/6,1", "R7.10.6,01", "\"2025年10月6日\",\"１\"", "20251006, 1"),
                List.of("2025/10/06,2", "2025-10-6,2", "令7.10.06,002"),
                List.of("\r\n", "\n", "\r"));
        Arbitrary<String> text = Arbitraries.just(ROSTER);
        for (List<String> choice : choices) {
            text = text.flatMap(written -> Arbitraries.of(choice).map(other -> written.replace(choice.get(0), other)));
        }
        return text.flatMap(written ->
                Arbitraries.of("", "\u001A", ",,,,,", ",,,,,\r\n\u001A").map(written::concat));
    }

    @Test
    void aLogIsReadAsPlainlyAsARoster() {
        List<DayEvent> events = log(utf8(LOG));
        for (byte[] written : List.of(
                legacy(LOG),
                utf8("\uFEFF" + LOG.replace("\n", "\r\n") + ",,,,,,,,,\r\n\u001A"),
                utf8(LOG.replace("\n", "\r")),
                utf8(LOG.replace("slip_date", "Slip Date").replace("event", "EVENT")),
                utf8(LOG.replace("2025/10/06", "R7.10.6").replace("1983-07-03", "S58.7.3")),
                utf8(LOG.replace("2025/10/06", "2025年10月6日").replace("1983-07-03", "昭和58年7月3日")),
                utf8(LOG.replaceAll("2025-(1\\d)-0(\\d)T(\\d\\d:\\d\\d):00", "2025/$1/$2 $3")),
                utf8(LOG.replace("T09:00:00", " 9:00:00.000").replace("dispatch", " Dispatch ")),
                utf8(LOG.replace(",1,", ",０１,")),
                utf8(LOG.replace("0000001-000001-1", "1-000001-1")),
                utf8(LOG.replace("0000001-000001-1", "０００００01－000001－1")),
                utf8(LOG.replace(",,,,,,\n", ",,,,,," + "長いメモ".repeat(100) + "\n")),
                utf8(LOG.replace(",,,,,,\n", ",,,,,,\"zwei\nZeilen\"\n")))) {
            assertThat(log(written)).hasSameSizeAs(events);
            assertThat(log(written).stream().map(DayEvent::at).toList())
                    .isEqualTo(events.stream().map(DayEvent::at).toList());
            assertThat(visit(written).equals(visit(utf8(LOG)))).isTrue();
        }
        assertThat(events.get(0).at()).isEqualTo(LocalDateTime.of(2025, 10, 5, 9, 0));
    }

    private static List<DayEvent> log(byte[] log) {
        Roster roster = RosterFile.read("r.csv", new ByteArrayInputStream(legacy(ROSTER)));
        return DayLog.read("l.csv", new ByteArrayInputStream(log), roster).events();
    }

    private static Visit visit(byte[] log) {
        return ((DayEvent.Arrive) log(log).get(2)).visit();
    }

    @Test
    void namesAreReadInEitherEncodingAndEachBadLineIsNamed() {
        String pairs = "# 氏名\n渡邉\t渡辺\r\nカトウ\tｶﾄｳ\n";
        for (byte[] written : List.of(utf8(pairs), legacy(pairs), utf8("\uFEFF" + pairs + "\u001A"))) {
            assertThat(NamePairs.read("n.tsv", new ByteArrayInputStream(written)))
                    .hasSize(2);
        }
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> NamePairs.read("n.tsv", new ByteArrayInputStream(utf8("a\nb\tc\n\nd\n"))));
        assertThat(refused.report().remarks()).extracting(InputRemark::line).containsExactly(1, 4);
    }

    @Test
    void holidaysAreReadAsPlainlyAndNoneIsTakenForAHeading(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("holidays.csv");
        for (byte[] written : List.of(
                utf8("\uFEFF2025/11/3,文化の日\n2025-11-23"),
                legacy("国民の祝日・休日月日,名称\r\n令和7年11月3日,文化の日\r\nR7.11.23,x\r\n\u001A"),
                legacy("\"2025/11/3\",\"x\"\r\"2025年11月23日(日)\",\"y\"\r"))) {
            assertThat(HolidayFile.read(Files.write(file, written)))
                    .containsExactlyInAnyOrder(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 23));
        }
        Files.write(file, utf8("25.11.3,x\n2025/11/31\n2025/11\nnone\n"));
        assertThat(catchThrowableOfType(InputRefused.class, () -> HolidayFile.read(file))
                        .report()
                        .remarks())
                .extracting(InputRemark::code)
                .containsExactly(
                        InputFault.DATE_AMBIGUOUS,
                        InputFault.DATE_IMPOSSIBLE,
                        InputFault.DATE_INCOMPLETE,
                        InputFault.DATE_MALFORMED);
    }

    static Stream<byte[]> damaged() {
        byte[] mixed = concat(legacy(HEADER + A), utf8(B));
        byte[] otherMixed = concat(utf8(HEADER + A), legacy(B));
        byte[] half = utf8(ROSTER);
        half[HEADER.getBytes(StandardCharsets.UTF_8).length + 20] = '?';
        return Stream.of(
                mixed,
                otherMixed,
                half,
                ROSTER.getBytes(Charset.forName("EUC-JP")),
                ROSTER.getBytes(StandardCharsets.UTF_16),
                concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, legacy(ROSTER)));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void anEncodingIsNeverGuessed(byte[] roster) {
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> RosterFile.read("r.csv", new ByteArrayInputStream(roster)));
        assertThat(refused).as("must be refused").isNotNull();
        assertThat(refused.report().remarks())
                .extracting(InputRemark::code)
                .containsOnly(InputFault.WRONG_ENCODING)
                .hasSizeLessThan(7);
    }

    @Test
    void aLogInEucJpIsNotReadAsHalfWidthKana() {
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> log(LOG.replace("やまだ", "山田花子").getBytes(Charset.forName("EUC-JP"))));
        assertThat(refused).as("must be refused").isNotNull();
    }

    @Test
    void aSpreadsheetsOwnFormatIsRefusedAtOnce() {
        byte[] binary = new byte[4_000_000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 + i / 7);
        }
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> RosterFile.read("r.xlsx", new ByteArrayInputStream(binary)));
        assertThat(refused.report().remarks()).hasSize(1);
    }

    @Test
    void anotherWritingOfAPapersNumberIsTheSamePaper() {
        PaperIndex<Integer> index = new PaperIndex<>();
        put(index, "0000001-000001-1", 1);
        put(index, "0000001-000001-2", 2);
        put(index, "P-7", 3);
        put(index, "1-23-4", 4);
        put(index, "12-3-4", 5);
        for (String same : List.of("1-1-1", "1-000001-1", "0000001-000001-01", "00000010000011", "10000011")) {
            assertThat(index.find(new PaperId(same))).contains(1);
        }
        assertThat(index.find(new PaperId("P7"))).contains(3);
        assertThat(index.find(new PaperId("1234"))).isEmpty();
        assertThat(index.putIfAbsent(new PaperId("1234"), 6)).isPresent();
        for (String other : List.of("1-1-10", "1-1-01-1", "P-70", "10-000001-1", "111")) {
            assertThat(index.find(new PaperId(other))).isEmpty();
        }
    }

    private static void put(PaperIndex<Integer> index, String number, int value) {
        assertThat(index.putIfAbsent(new PaperId(number), value)).isEmpty();
    }

    @Test
    void ofAPartlyKnownBirthDateNoDayIsMadeUp() {
        for (String date : List.of("S58.00.00", "S58.07.00", "昭和58年月日不詳", "1983-00-00", "不詳")) {
            Roster roster =
                    RosterFile.read("r.csv", new ByteArrayInputStream(legacy(ROSTER.replace("S58.07.03", date))));
            assertThat(roster.lines().get(0).birthDate()).isEmpty();
            assertThat(roster.lines().get(1).birthDate()).contains(LocalDate.of(1990, 8, 7));
            assertThat(roster.report().isRefusal()).isFalse();
            assertThat(roster.report().remarks())
                    .containsExactly(new InputRemark(InputFault.BIRTH_DATE_PARTLY_KNOWN, 2, 4, "生年月日"));
            assertThat(roster.report().lines(Locale.ROOT).get(0)).doesNotContain("58", "1983", "山田");
        }
    }
}
