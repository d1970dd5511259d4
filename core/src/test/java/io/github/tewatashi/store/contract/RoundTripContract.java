package io.github.tewatashi.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.name.KanaSource;
import io.github.tewatashi.name.OtherName;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every field of every row comes back as it was written, when it is new and when it was written over. */
public interface RoundTripContract extends StoreUnderTest {

    /** As long as an id may be, of characters that take three bytes in UTF-8. */
    String LONGEST_ID = "長".repeat(64);

    /** Characters beyond U+FFFF, a variation selector, a decomposed kana, a half-width one, quotes, spaces. */
    String ODD = " 𠮷野屋 葛\uDB40\uDD00 か\u3099 ｶﾞ 'x' \"y\" \\ % _ ; -- é \u3000";

    /** Days that trip conversions: outside four-digit habits, and where midnight did not exist in Tokyo. */
    List<LocalDate> DAYS = List.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1948, 5, 2),
            LocalDate.of(1951, 5, 6),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2100, 12, 31));

    @Test
    default void every_office_comes_back() {
        comesBack(List.of(
                Samples.office("office"),
                new OfficeRecord(new OfficeId(LONGEST_ID), Samples.digest("seal"), Chain.EMPTY, 0)));
    }

    @Test
    default void every_session_comes_back() {
        List<StoredRecord> sessions = new ArrayList<>();
        for (SlipColour colour : SlipColour.values()) {
            for (SessionState state : List.of(
                    SessionState.SCHEDULED, SessionState.DISPATCHED, SessionState.closed(Samples.digest("seal")))) {
                sessions.add(new SessionRecord(
                        new SessionId(colour + "/" + state.stage()),
                        Samples.OFFICE,
                        DAYS.get(sessions.size() % DAYS.size()),
                        colour == SlipColour.BLUE ? "" : ODD,
                        colour,
                        state,
                        Chain.EMPTY,
                        0));
            }
        }
        sessions.add(Samples.session(new OfficeId(LONGEST_ID), LONGEST_ID, Samples.DAY));
        comesBack(sessions);
        writtenOver(
                sessions.get(1),
                new SessionRecord(
                        new SessionId("BLUE/DISPATCHED"),
                        Samples.OFFICE,
                        LocalDate.of(2026, 1, 1),
                        "長".repeat(100),
                        SlipColour.GREY,
                        SessionState.closed(Samples.digest("another")),
                        Chain.EMPTY,
                        0));
    }

    @Test
    default void every_slip_comes_back() {
        SessionRecord session = Samples.session(LONGEST_ID);
        CertificateRecord paper = Samples.certificate(LONGEST_ID);
        SlipRecord slip = Samples.slip(session, 1, paper);
        Instant old = Instant.parse("1900-01-01T00:00:00.000001Z");
        Instant late = Instant.parse("2100-12-31T23:59:59.999999Z");
        done(Samples.change(
                "begin",
                session,
                paper,
                slip,
                Samples.at(Samples.slip(session, 2, paper, old), SlipState.NEW.voided()),
                Samples.at(Samples.slip(session, SerialNumber.MAX, paper, late), new SlipState(true, 3))));
        for (StoredRecord row : List.of(
                slip,
                Samples.at(Samples.slip(session, 2, paper, old), SlipState.NEW.voided()),
                Samples.at(Samples.slip(session, SerialNumber.MAX, paper, late), new SlipState(true, 3)))) {
            same(Rows.at(1, row), now(row));
        }
        done(Samples.change("go on", now(paper), Samples.at(now(slip), new SlipState(false, 2))));
        same(Rows.at(2, Samples.at(slip, new SlipState(false, 2))), now(slip));
        done(Samples.change("back", now(paper), Rows.at(2, slip)));
        same(Rows.at(3, slip), now(slip));
    }

    @Test
    default void every_desk_comes_back() {
        SessionRecord session = Samples.session(LONGEST_ID);
        done(Samples.change("begin", session));
        List<StoredRecord> desks = new ArrayList<>();
        for (OpenEncounter.Stage stage : OpenEncounter.Stage.values()) {
            DeskRecord desk = Samples.desk(session, "desk " + stage);
            desks.add(Samples.with(
                    desk,
                    Optional.of(new OpenEncounter(
                            new EncounterContext(
                                    desk.session(),
                                    desk.desk(),
                                    new EncounterId("encounter " + stage),
                                    new SerialNumber(1),
                                    new CertificateId("paper"),
                                    stage == OpenEncounter.Stage.PAPER ? Optional.of(1L) : Optional.empty()),
                            stage,
                            List.of(),
                            stage == OpenEncounter.Stage.CONFIRMATION,
                            new OfficerId("officer")))));
        }
        // Against their order as texts, and more than a short column holds.
        List<CertificateId> rivals = IntStream.range(0, 60)
                .mapToObj(i -> new CertificateId((char) ('z' - i % 7) + " ,;/ " + i + "長".repeat(50)))
                .toList();
        DeskRecord longest = Samples.desk(session, "窓".repeat(40));
        DeskRecord busy = Samples.with(longest, Optional.of(longest(longest, OpenEncounter.Stage.IDENTIFIER, rivals)));
        desks.add(busy);
        desks.add(Samples.desk(session, "free"));
        comesBack(desks);
        writtenOver(busy, longest);
        DeskRecord free = Samples.desk(session, "free");
        writtenOver(free, Samples.with(free, Optional.of(longest(free, OpenEncounter.Stage.RECEIPT, rivals))));
    }

    private static OpenEncounter longest(DeskRecord desk, OpenEncounter.Stage stage, List<CertificateId> rivals) {
        return new OpenEncounter(
                new EncounterContext(
                        desk.session(),
                        desk.desk(),
                        new EncounterId(LONGEST_ID),
                        new SerialNumber(SerialNumber.MAX),
                        new CertificateId(LONGEST_ID),
                        Optional.of(Long.MAX_VALUE)),
                stage,
                rivals,
                true,
                new OfficerId(LONGEST_ID));
    }

    @Test
    default void every_state_of_a_certificate_comes_back() {
        SessionId session = new SessionId("session");
        Optional<Booking> booking = Optional.of(new Booking(session, new SerialNumber(SerialNumber.MAX)));
        Optional<SerialNumber> printed = Optional.of(new SerialNumber(1));
        Optional<SessionId> none = Optional.empty();
        List<CertificateState> states = List.of(
                CertificateState.at(Place.ISSUER),
                CertificateState.at(Place.safe(new OfficeId(LONGEST_ID))),
                CertificateState.at(Place.tray(new SessionId(LONGEST_ID))),
                CertificateState.at(Place.handedOver(new EncounterId(LONGEST_ID))),
                CertificateState.at(Place.HOLDER),
                CertificateState.at(Place.astray(new IncidentId(LONGEST_ID))),
                CertificateState.at(Place.VOID),
                new CertificateState(
                        Place.HOLDER, Optional.of(session), none, Optional.empty(), Optional.empty(), false, false),
                new CertificateState(
                        Place.HOLDER, none, Optional.of(session), Optional.empty(), Optional.empty(), false, false),
                new CertificateState(Place.HOLDER, none, none, booking, Optional.empty(), false, false),
                new CertificateState(Place.HOLDER, none, none, Optional.empty(), printed, false, false),
                new CertificateState(Place.HOLDER, none, none, Optional.empty(), Optional.empty(), true, false),
                new CertificateState(Place.HOLDER, none, none, Optional.empty(), Optional.empty(), false, true),
                new CertificateState(
                        Place.tray(session),
                        Optional.of(session),
                        Optional.of(new SessionId("another")),
                        booking,
                        printed,
                        true,
                        true));
        List<StoredRecord> papers = new ArrayList<>();
        for (CertificateState state : states) {
            papers.add(Samples.at(Samples.certificate("paper-" + papers.size()), state));
        }
        comesBack(papers);
        for (int i = 0; i < papers.size(); i++) {
            CertificateRecord paper = (CertificateRecord) papers.get(i);
            writtenOver(paper, Samples.at(paper, states.get((i + states.size() - 1) % states.size())));
        }
    }

    @Test
    default void every_name_comes_back() {
        List<RecordedNames> names = new ArrayList<>();
        names.add(RecordedNames.of("見本 太郎", ""));
        names.add(RecordedNames.of(ODD, ODD));
        names.add(new RecordedNames(
                "長".repeat(100), "ナ".repeat(100), Optional.of("L".repeat(100)), List.of(), KanaSource.EXACT));
        for (KanaSource source : KanaSource.values()) {
            names.add(new RecordedNames("見本", "ミホン", Optional.of("Mihon Taro"), List.of(), source));
        }
        List<OtherName> others = new ArrayList<>();
        for (OtherName.Kind kind : OtherName.Kind.values()) {
            others.add(new OtherName(kind, "別名" + kind, ""));
        }
        others.add(new OtherName(OtherName.Kind.OTHER, ODD, ODD));
        // Twice, and against their order as texts: their place is part of the face's digest.
        others.add(0, new OtherName(OtherName.Kind.OTHER, ODD, ODD));
        names.add(new RecordedNames("見本", "ミホン", Optional.empty(), others, KanaSource.EXACT));

        List<StoredRecord> papers = new ArrayList<>();
        for (RecordedNames name : names) {
            LocalDate born = DAYS.get(papers.size() % DAYS.size());
            papers.add(paper("paper-" + papers.size(), new Face(name, born, new PaperNumber("" + papers.size()))));
        }
        comesBack(papers);
        for (StoredRecord row : papers) {
            CertificateRecord paper = (CertificateRecord) row;
            assertThat(now(paper).faceDigest()).isEqualTo(paper.faceDigest());
        }
        CertificateRecord rich = (CertificateRecord) papers.get(papers.size() - 1);
        CertificateRecord poor =
                paper(rich.id().value(), Samples.certificate("other").face());
        writtenOver(rich, poor);
        writtenOver(poor, rich);
    }

    @Test
    default void every_proxy_comes_back_and_goes_again() {
        List<CertificateRecord> papers = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (EvidenceKind kind : EvidenceKind.values()) {
                int i = papers.size();
                RecordedNames names = new RecordedNames(
                        i == 0 ? ODD : "見本 " + i,
                        i == 0 ? ODD : "",
                        i % 2 == 0 ? Optional.of("MIHON " + i) : Optional.empty(),
                        i == 1
                                ? List.of(
                                        new OtherName(OtherName.Kind.OTHER, ODD, ODD),
                                        new OtherName(OtherName.Kind.COMMON_NAME, "別名", ""))
                                : List.of(),
                        KanaSource.values()[i % KanaSource.values().length]);
                Proxy proxy = new Proxy(
                        names,
                        DAYS.get(i % DAYS.size()),
                        relation,
                        new Evidence(kind, i == 0 ? "長".repeat(200) : ODD),
                        DAYS.get((i + 1) % DAYS.size()));
                papers.add(Samples.authorised(Samples.certificate("paper-" + i), i + 1, proxy));
            }
        }
        CertificateRecord longest = papers.get(0)
                .authorised(papers.get(0)
                        .authorisation()
                        .map(by -> new Authorisation(
                                by.proxy(), new OfficerId(LONGEST_ID), Long.MAX_VALUE, "s".repeat(64))));
        papers.set(0, longest);
        comesBack(List.copyOf(papers));
        for (CertificateRecord paper : papers) {
            assertThat(now(paper).authorisation().orElseThrow().digest(paper.id()))
                    .isEqualTo(paper.authorisation().orElseThrow().digest(paper.id()));
        }
        CertificateRecord without = longest.authorised(Optional.empty());
        writtenOver(longest, without);
        writtenOver(without, longest);
        writtenOver(papers.get(1), papers.get(1).authorised(papers.get(2).authorisation()));
    }

    @Test
    default void every_certificate_comes_back() {
        CertificateRecord longest = new CertificateRecord(
                new Certificate(
                        new CertificateId(LONGEST_ID),
                        new OfficeId(LONGEST_ID),
                        new HolderId(LONGEST_ID),
                        Face.of("見本 花子", "ミホン ハナコ", DAYS.get(0), "Z".repeat(40))),
                "s".repeat(64),
                Optional.empty(),
                CertificateState.at(Place.ISSUER),
                Chain.EMPTY,
                0);
        CertificateRecord least = new CertificateRecord(
                new Certificate(
                        new CertificateId("1"), Samples.OFFICE, new HolderId("1"), Face.of("見", "", DAYS.get(5), "0")),
                "",
                Optional.empty(),
                CertificateState.at(Place.ISSUER),
                Chain.EMPTY,
                0);
        comesBack(List.of(longest, least));
        PaperNumber number = longest.face().paperNumber();
        same(now(longest), store().certificate(new OfficeId(LONGEST_ID), number).orElseThrow());
    }

    private static CertificateRecord paper(String id, Face face) {
        return Samples.certificate(Samples.OFFICE, id, face);
    }

    private void comesBack(List<StoredRecord> rows) {
        int number = 0;
        for (StoredRecord row : rows) {
            Change change = Samples.change("new " + Rows.identity(row).hashCode() + " " + number++, row);
            done(change);
            holds(change);
        }
        // None was written over by one that came later.
        rows.forEach(row -> assertThat(now(row).version()).isEqualTo(1));
    }

    private void writtenOver(StoredRecord row, StoredRecord next) {
        long version = now(row).version();
        Change change = Samples.change("over " + Rows.identity(row).hashCode() + " " + version, chained(version, next));
        done(change);
        holds(change);
    }

    /** {@code row} as the next version of the one stored, its chain carried on. */
    private StoredRecord chained(long version, StoredRecord row) {
        if (row instanceof CertificateRecord c) {
            return new CertificateRecord(
                    c.certificate(), c.salt(), c.authorisation(), c.state(), now(c).chain(), version);
        } else if (row instanceof DeskRecord d) {
            return new DeskRecord(d.session(), d.desk(), d.open(), now(d).chain(), version);
        }
        SessionRecord s = (SessionRecord) row;
        return new SessionRecord(
                s.id(), s.office(), s.date(), s.venue(), s.colour(), s.state(), now(s).chain(), version);
    }
}
