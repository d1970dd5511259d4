package io.github.tewatashi.cli;

import io.github.tewatashi.cli.input.DayLog;
import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.input.Roster;
import io.github.tewatashi.cli.input.RosterFile;
import io.github.tewatashi.cli.input.RosterLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A made-up day in the two files' form, with the bytes to read and what must be found in them. The second session is
 * played; numbers restart at every session, so whoever is moved there collides with somebody if there are enough
 * people.
 */
public record LegacyDay(List<RosterLine> people, Map<PaperId, Doing> doings) {

    /** What a person does on the played day, or what is done to them. */
    public enum Doing {
        /** Comes to the own session with the own slip; anybody of another session stays at home. */
        COMES,
        /** Phones in absent. */
        PHONES,
        /** Does not come. */
        STAYS_AWAY,
        /** Comes, and the officer picks the paper of the next one who comes. */
        GETS_THE_NEXT_PAPER,
        /** Comes, and answers to the call of the one before. */
        ANSWERS_THE_CALL_BEFORE,
        /** Of another session: is moved to the played one and comes with the old slip. */
        IS_MOVED_HERE,
        /** Of another session: comes all the same. */
        COMES_ON_THE_WRONG_DAY
    }

    /** Somebody at the desk: the truth, and the paper that the log says was picked. */
    public record Coming(RosterLine person, Optional<PaperId> held, String stated) {}

    public static final LocalDate FIRST = LocalDate.of(2025, 9, 22);
    public static final LocalDate PLAYED = LocalDate.of(2025, 10, 6);
    private static final Charset LEGACY = Charset.forName("windows-31j");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private static final List<String> NAMES =
            List.of("田中　すゞ", "髙橋　勇", "山﨑　諒", "佐々木　真由美", "渡邉　直樹", "O'BRIEN MARY", "\"引用\"，符", "田中,花子");
    private static final List<String> KANA = List.of("ﾀﾅｶ ｽｽﾞ", "ﾀｶﾊｼ ｲｻﾑ", "ｵﾌﾞﾗｲｴﾝ ﾒｱﾘ-", "ｼﾖｳｼﾞ ﾏｺﾄ");

    /** Days with one to three sessions of one to nine people, each doing something. */
    public static Arbitrary<LegacyDay> any() {
        Arbitrary<List<Integer>> sizes =
                Arbitraries.integers().between(1, 9).list().ofMinSize(2).ofMaxSize(3);
        Arbitrary<LocalDate> births = Arbitraries.integers()
                .between(0, 37_000)
                .map(days -> LocalDate.of(1912, 7, 30).plusDays(days));
        return Combinators.combine(
                        sizes,
                        births.list().ofSize(27),
                        Arbitraries.of(NAMES).list().ofSize(27),
                        Arbitraries.of(KANA).list().ofSize(27),
                        Arbitraries.of(Doing.class).list().ofSize(27))
                .as(LegacyDay::of);
    }

    private static LegacyDay of(
            List<Integer> sizes, List<LocalDate> births, List<String> names, List<String> kana, List<Doing> doings) {
        List<RosterLine> people = new ArrayList<>();
        for (int session = 0; session < sizes.size(); session++) {
            for (int number = 1; number <= sizes.get(session); number++) {
                int i = people.size();
                people.add(new RosterLine(
                        i + 2,
                        new PaperId("%07d-%06d-%d".formatted(600_000 + i * 7_919, i + 1, i % 10)),
                        names.get(i),
                        kana.get(i),
                        births.get(i),
                        FIRST.plusDays(14L * session),
                        number));
            }
        }
        return new LegacyDay(
                List.copyOf(people),
                people.stream().collect(Collectors.toMap(RosterLine::paper, line -> doings.get(line.line() - 2))));
    }

    public Roster roster() {
        return Roster.of(people);
    }

    public Roster readRoster() {
        return RosterFile.read("roster.csv", new ByteArrayInputStream(rosterBytes("\r\n")));
    }

    public DayLog readLog() {
        return DayLog.read("day-log.csv", new ByteArrayInputStream(logBytes()), roster());
    }

    public List<RosterLine> all(LocalDate session, Doing doing) {
        return people.stream()
                .filter(line -> line.sessionDate().equals(session) && doings.get(line.paper()) == doing)
                .toList();
    }

    public List<RosterLine> moved() {
        return people.stream()
                .filter(line -> !line.sessionDate().equals(PLAYED) && doings.get(line.paper()) == Doing.IS_MOVED_HERE)
                .toList();
    }

    /** Everybody whose paper travels to the hall. */
    public List<RosterLine> booked() {
        List<RosterLine> booked = new ArrayList<>(moved());
        people.stream().filter(line -> line.sessionDate().equals(PLAYED)).forEach(booked::add);
        return booked;
    }

    /** Who comes, in the roster's order. */
    public List<Coming> comings() {
        List<RosterLine> coming = people.stream().filter(this::comes).toList();
        List<Coming> all = new ArrayList<>();
        for (int i = 0; i < coming.size(); i++) {
            RosterLine person = coming.get(i);
            Optional<PaperId> held = Optional.of(person.paper());
            String stated = person.kana();
            switch (doings.get(person.paper())) {
                case GETS_THE_NEXT_PAPER ->
                    held = Optional.of(
                            coming.get(Math.min(i + 1, coming.size() - 1)).paper());
                case ANSWERS_THE_CALL_BEFORE -> {
                    held = Optional.of(coming.get(Math.max(i - 1, 0)).paper());
                    stated = coming.get(Math.max(i - 1, 0)).kana();
                }
                case IS_MOVED_HERE, COMES_ON_THE_WRONG_DAY -> held = Optional.empty();
                default -> {}
            }
            all.add(new Coming(person, held, stated));
        }
        return all;
    }

    private boolean comes(RosterLine person) {
        boolean here = person.sessionDate().equals(PLAYED);
        return switch (doings.get(person.paper())) {
            case COMES, GETS_THE_NEXT_PAPER, ANSWERS_THE_CALL_BEFORE -> here;
            case PHONES, STAYS_AWAY -> false;
            case IS_MOVED_HERE, COMES_ON_THE_WRONG_DAY -> !here;
        };
    }

    public byte[] rosterBytes(String lineEnd) {
        StringBuilder text = new StringBuilder("支給番号,氏名,氏名カナ,生年月日,説明会日,整理番号").append(lineEnd);
        for (RosterLine line : people) {
            text.append(String.join(
                            ",",
                            line.paper().value(),
                            quoted(line.name()),
                            quoted(line.kana()),
                            era(line.birthDate()),
                            SLASHES.format(line.sessionDate()),
                            String.valueOf(line.number())))
                    .append(lineEnd);
        }
        return text.toString().getBytes(LEGACY);
    }

    public byte[] logBytes() {
        LocalDateTime noon = PLAYED.atTime(12, 0);
        StringBuilder text =
                new StringBuilder("\uFEFFtime,event,person,to,slip_date,slip_number,stated,birth_date,paper,note\n");
        moved().forEach(line -> text.append("%s,reschedule,%s,%s,,,,,,keeps the slip\n"
                .formatted(time(noon.minusDays(3)), line.paper().value(), SLASHES.format(PLAYED))));
        all(PLAYED, Doing.PHONES)
                .forEach(line -> text.append("%s,absence-call,%s,,,,,,,\n"
                        .formatted(time(noon.minusHours(3)), line.paper().value())));
        text.append("%s,dispatch,,%s,,,,,,\n".formatted(time(noon), SLASHES.format(PLAYED)));
        LocalDateTime at = noon;
        for (Coming coming : comings()) {
            at = at.plusSeconds(30);
            RosterLine person = coming.person();
            text.append("%s,arrive,%s,,%s,%d,%s,%s,%s,\n"
                    .formatted(
                            time(at),
                            person.paper().value(),
                            SLASHES.format(person.sessionDate()),
                            person.number(),
                            quoted(coming.stated()),
                            person.birthDate(),
                            coming.held().map(PaperId::value).orElse("")));
        }
        text.append("%s,close,,%s,,,,,,\n".formatted(time(at), SLASHES.format(PLAYED)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String time(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(at);
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** As the legacy system writes a date; the inverse of what the reader does, written another way. */
    public static String era(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        JapaneseEra era = japanese.getEra();
        String letter = Map.of(
                        JapaneseEra.MEIJI,
                        "M",
                        JapaneseEra.TAISHO,
                        "T",
                        JapaneseEra.SHOWA,
                        "S",
                        JapaneseEra.HEISEI,
                        "H",
                        JapaneseEra.REIWA,
                        "R")
                .get(era);
        return "%s%02d.%02d.%02d"
                .formatted(letter, japanese.get(ChronoField.YEAR_OF_ERA), date.getMonthValue(), date.getDayOfMonth());
    }
}
