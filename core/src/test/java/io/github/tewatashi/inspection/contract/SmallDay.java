package io.github.tewatashi.inspection.contract;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.retention.Retention;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.stocktaking.StocktakingReport;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Confirmation;
import io.github.tewatashi.vocabulary.Filing;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.IncidentSource;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A day at a small office in which every kind of entry is written, most of them more than once. */
final class SmallDay {

    static final OfficeId OFFICE = new OfficeId("office-1");

    private static final OfficerId SATO = new OfficerId("officer-1");
    private static final OfficerId ABE = new OfficerId("officer-2");
    private static final String SAME_NAME = "鈴木 一";
    private static final String SISTER = "代理 雪子";
    private static final LocalDate SISTER_BORN = LocalDate.of(1985, 8, 9);

    final Tewatashi tewatashi;
    final Map<String, Certificate> papers = new LinkedHashMap<>();
    final List<String> personal = new ArrayList<>();
    final List<String> printedSeals = new ArrayList<>();

    private final Ticking clock = new Ticking();
    private final Map<String, Slip> slips = new LinkedHashMap<>();
    private int commands;

    SmallDay(Store store) {
        tewatashi = Tewatashi.on(store)
                .clock(clock)
                .serials(SerialAllocators.restartingPerSession())
                .build();
    }

    /** Seconds pass between any two steps. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2025-10-06T00:00:00Z");

        @Override
        public synchronized Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Plays all of it. */
    void play() {
        HandoutSession day = before();
        atTheDesks(day);
        after(day);
        returnCounter();
        stocktaking();
        erasures();
    }

    /** Registers, books, moves, calls in absent, dispatches; and an earlier session was closed already. */
    HandoutSession before() {
        for (String name : List.of("a", "b", "c", "f", "g", "h", "i", "j", "k", "l")) {
            register(name, "見本 " + name);
        }
        register("d", SAME_NAME);
        register("e", SAME_NAME);
        HandoutSession earlier = schedule(LocalDate.of(2025, 9, 22));
        HandoutSession day = schedule(LocalDate.of(2025, 10, 6));
        book("h", earlier);
        slips.put("h", tewatashi.sessions().move(papers.get("h"), day, by(SATO)).orThrow());
        printedSeals.add(close(earlier));
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "i", "j", "k")) {
            book(name, day);
        }
        tewatashi
                .registry()
                .destroy(papers.get("l"), by(SATO).because("misprinted"))
                .orThrow();
        tewatashi.sessions().reportAbsence(papers.get("b"), day, by(SATO)).orThrow();
        tewatashi.sessions().reportAbsence(papers.get("j"), day, by(SATO)).orThrow();
        tewatashi
                .sessions()
                .withdrawAbsence(papers.get("j"), day, by(SATO).because("comes after all"))
                .orThrow();
        tewatashi
                .registry()
                .hold(papers.get("i"), by(SATO).because("protected address"))
                .orThrow();
        tewatashi.dispatch(day, by(SATO)).orThrow();
        Outcome<CertificateId> noHold = tewatashi.registry().release(papers.get("b"), by(SATO).because("no hold"));
        if (noHold.fold(done -> true, refusal -> false)) {
            throw new AssertionError("there was no hold to release");
        }
        tewatashi
                .registry()
                .release(papers.get("i"), by(SATO).because("cleared"))
                .orThrow();
        tewatashi.dispatch(day, by(SATO)).orThrow();
        tewatashi.sessions().reportAbsence(papers.get("c"), day, by(SATO)).orThrow();
        tewatashi
                .registry()
                .hold(papers.get("h"), by(SATO).because("asked by telephone"))
                .orThrow();
        return day;
    }

    private void atTheDesks(HandoutSession day) {
        handOver("desk 1", day, "a").received().orThrow();
        overridden(answer("desk 1", day, "c", "見本 c"), "desk 1", day);
        handOver("desk 1", day, "c").received().orThrow();
        overridden(answer("desk 2", day, "h", "見本 h"), "desk 2", day);
        handOver("desk 2", day, "h").received().orThrow();

        ((ToIdentify) answer("desk 1", day, "d", SAME_NAME)).identify(LocalDate.of(1900, 1, 1));
        handOver("desk 1", day, "d").received().orThrow();
        answer("desk 1", day, "e", SAME_NAME);

        handOver("desk 2", day, "f").disputed("not mine").orThrow();

        for (int i = 0; i < 3; i++) {
            answer("desk 2", day, "g", "見本 x");
        }
        overridden(answer("desk 2", day, "g", "見本 g"), "desk 2", day);
        answer("desk 2", day, "g", "見本 y");
        matched(answer("desk 2", day, "g", "見本 g"), "g").handOver(paper("a"));
        handOver("desk 2", day, "g").takenBack().orThrow();
        ((ToConfirm) answer("desk 2", day, "k", "旧姓 k")).different();
        handOver("desk 2", day, "k", "旧姓 k").received().orThrow();
        ((Matched) tewatashi.desk(day, "desk 1").current(ABE).orElseThrow())
                .putBack()
                .orThrow();
    }

    private void after(HandoutSession day) {
        var closing = tewatashi.closing(day);
        for (String name : List.of("e", "g", "i", "k")) {
            closing.count(paper(name), by(ABE)).orThrow();
        }
        closing.count(PaperReading.of("0000000-999999-9"), by(ABE));
        CountDiffers different = (CountDiffers) closing.close(by(ABE));
        if (different.missing().size() != 1 || different.leftOver().size() != 1) {
            throw new AssertionError("one paper short and one left over");
        }
        IncidentId missing = closing.nameInIncident(papers.get("j"), by(ABE).because("not in the tray"))
                .orThrow();
        closing.nameInIncident(papers.get("k"), by(ABE).because("came back by post"))
                .orThrow();
        printedSeals.add(close(day));
        incidents(missing);
    }

    /** What went wrong is followed to its end: a paper is found, another given up, a suspicion unfounded. */
    private void incidents(IncidentId missing) {
        Incidents incidents = tewatashi.incidents();
        incidents
                .confirm(missing, Confirmation.LOST, by(ABE).because("searched everywhere"))
                .orThrow();
        incidents
                .file(missing, Filing.PRELIMINARY, by(ABE).because("by telephone"))
                .orThrow();
        incidents.tell(missing, Person.OWNER, by(ABE).because("apologised")).orThrow();
        incidents
                .giveUp(missing, SATO, by(ABE).because("a new one was printed"))
                .orThrow();
        incidents.close(missing, by(ABE).because("done")).orThrow();
        IncidentId disputed =
                incidents.of(papers.get("f")).stream().findFirst().orElseThrow().id();
        incidents
                .recover(disputed, paper("f"), by(ABE).because("in the officer's hand"))
                .orThrow();
        IncidentId unfounded = incidents
                .suspect(papers.get("d"), IncidentSource.NOT_RECEIVED_BY_HOLDER, by(ABE).because("phoned"))
                .orThrow()
                .id();
        incidents.lift(unfounded, SATO, by(ABE).because("it was in the bag")).orThrow();
    }

    /** Another day begins: papers that came back, and desks in the middle of an encounter. */
    private void returnCounter() {
        HandoutSession counter = schedule(LocalDate.of(2025, 11, 4));
        for (String name : List.of("a", "c", "d", "h")) {
            tewatashi.registry().deposit(papers.get(name), by(SATO)).orThrow();
            book(name, counter);
        }
        for (String name : List.of("a", "c", "d")) {
            tewatashi.registry().authorise(papers.get(name), sister(), by(ABE)).orThrow();
        }
        tewatashi
                .registry()
                .withdrawProxy(papers.get("c"), by(SATO).because("asked by letter"))
                .orThrow();
        for (String name : List.of("e", "g")) {
            slips.put(
                    name,
                    tewatashi
                            .sessions()
                            .move(papers.get(name), counter, by(SATO))
                            .orThrow());
        }
        tewatashi.dispatch(counter, by(SATO)).orThrow();
        answerForAnother("desk 1", counter, "a", LocalDate.of(1985, 8, 10));
        matched(answerForAnother("desk 1", counter, "a", SISTER_BORN), "a").handOver(paper("a"));
        matched(answer("desk 2", counter, "h", "見本 h"), "h");
        answer("desk 3", counter, "e", SAME_NAME);
        answer("desk 4", counter, "g", "旧姓 g");
        tewatashi.closing(counter).count(paper("c"), by(SATO)).orThrow();
    }

    private Proxy sister() {
        personal.addAll(List.of(SISTER, "ダイリ", SISTER_BORN.toString(), "綴り7"));
        return new Proxy(
                RecordedNames.of(SISTER, "ダイリ ユキコ"),
                SISTER_BORN,
                Relation.FAMILY,
                new Evidence(EvidenceKind.FAMILY_REGISTER, "綴り7"),
                LocalDate.of(2025, 11, 4));
    }

    private Answer answerForAnother(String desk, HandoutSession session, String name, LocalDate born) {
        return tewatashi
                .desk(session, desk)
                .begin(slip(name, session), by(SATO))
                .statesForAnother(Stated.name(papers.get(name).face().names().written()), Stated.name(SISTER), born);
    }

    /** The safe is counted: one paper is there that the book has out of use, one is missing, and one is of nobody. */
    private void stocktaking() {
        var stocktaking = tewatashi.stocktaking(OFFICE);
        stocktaking.begin(by(ABE)).orThrow();
        for (String name : List.of("b", "i", "l")) {
            stocktaking.count(paper(name), by(ABE)).orThrow();
        }
        stocktaking.count(PaperReading.of("0000000-999999-9"), by(ABE));
        StocktakingReport report = stocktaking.close(by(ABE)).orThrow();
        if (report.found() != 2
                || report.missing().size() != 1
                || report.elsewhere().size() != 1
                || report.unknown() != 1) {
            throw new AssertionError("one paper missing, one too many, one unknown");
        }
        printedSeals.add(report.seal().shortCode());
    }

    /** The retention period of what was out of use is over: one is erased by itself, the rest at once. */
    private void erasures() {
        clock.now = clock.now.plus(Duration.ofDays(800));
        Retention retention = tewatashi.retention(RetentionRule.years(2));
        retention.erase(papers.get("l"), by(SATO)).orThrow();
        retention.eraseEndedBefore(OFFICE, LocalDate.of(2026, 1, 1), by(SATO)).orThrow();
    }

    CommandId next() {
        return new CommandId("command-" + ++commands);
    }

    private By by(OfficerId officer) {
        return By.officer(officer, next());
    }

    private HandoutSession schedule(LocalDate date) {
        return tewatashi.sessions().schedule(OFFICE, date, "hall", by(SATO)).orThrow();
    }

    void register(String name, String written) {
        LocalDate birthDate = LocalDate.of(1983, 7, 1).plusDays(papers.size());
        String kana = String.valueOf("アカサタナハマヤラワガザダバ".charAt(papers.size()));
        String number = "0000000-%06d-1".formatted(papers.size());
        RecordedNames names = RecordedNames.of(written, "ミホン" + kana)
                .withLatin("MIHON " + name)
                .withOther(new OtherName(OtherName.Kind.FORMER_FAMILY_NAME, "旧姓 " + name, "キュウセイ" + kana));
        personal.addAll(List.of(written, birthDate.toString(), number, "ミホン", "MIHON", "旧姓"));
        Face face = new Face(names, birthDate, new PaperNumber(number));
        papers.put(
                name,
                tewatashi
                        .registry()
                        .register(OFFICE, new HolderId("holder-" + name), face, by(SATO))
                        .orThrow());
    }

    private void book(String name, HandoutSession session) {
        slips.put(
                name,
                tewatashi.sessions().book(papers.get(name), session, by(SATO)).orThrow());
    }

    private String close(HandoutSession session) {
        return tewatashi.closing(session).close(by(ABE)).orThrow().seal().shortCode();
    }

    private Answer answer(String desk, HandoutSession session, String name, String stated) {
        return tewatashi
                .desk(session, desk)
                .begin(slip(name, session), by(SATO))
                .states(Stated.name(stated));
    }

    private SlipReading slip(String name, HandoutSession session) {
        return SlipReading.of(
                slips.get(name).number().toString(), session.colour().code());
    }

    private HandedOver handOver(String desk, HandoutSession session, String name) {
        return handOver(desk, session, name, papers.get(name).face().names().written());
    }

    private HandedOver handOver(String desk, HandoutSession session, String name, String stated) {
        return (HandedOver) matched(answer(desk, session, name, stated), name).handOver(paper(name));
    }

    private static Matched matched(Answer answer) {
        if (answer instanceof Refused refused) {
            throw new AssertionError("refused: " + refused);
        }
        return (Matched) answer;
    }

    /** Answers whatever else is asked. */
    private Matched matched(Answer answer, String name) {
        Answer next = answer instanceof ToIdentify toIdentify
                ? toIdentify.identify(papers.get(name).face().birthDate())
                : answer;
        return matched(next instanceof ToConfirm toConfirm ? toConfirm.same() : next);
    }

    private void overridden(Answer answer, String desk, HandoutSession session) {
        Refused refused = (Refused) answer;
        tewatashi.desk(session, desk).override(refused.encounter(), by(SATO).because("alone"));
        tewatashi
                .desk(session, desk)
                .override(refused.encounter(), by(ABE).because("seen the person's card"))
                .orThrow();
    }

    private PaperReading paper(String name) {
        return PaperReading.of(papers.get(name).face().paperNumber().value());
    }
}
