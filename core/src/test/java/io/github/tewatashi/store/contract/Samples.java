package io.github.tewatashi.store.contract;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.DeskFact;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.fact.SessionFact;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Remark;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ChainedRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Invented rows and changes: the same at every call, valid, and of nobody who lives.
 *
 * <p>Every row is one that is not stored yet (version 0). A change made here gives each row that has a chain one entry,
 * as the library's own decisions do:
 *
 * <pre>{@code
 * CertificateRecord paper = Samples.certificate("paper-1");
 * store.commit(Samples.change("register", paper));
 * }</pre>
 */
public final class Samples {

    /** The office of all that does not name another. */
    public static final OfficeId OFFICE = new OfficeId("office-1");
    /** The day of all that does not name another. */
    public static final LocalDate DAY = LocalDate.of(2025, 10, 6);
    /** When all that does not name another time happens: to the microsecond. */
    public static final Instant MORNING = Instant.parse("2025-10-06T00:30:00.123456Z");
    /** The officer of every entry. */
    public static final OfficerId OFFICER = new OfficerId("officer-1");

    private Samples() {}

    /** An office. */
    public static OfficeRecord office(String id) {
        return OfficeRecord.unused(new OfficeId(id));
    }

    /** A session of {@link #OFFICE} on {@link #DAY}. */
    public static SessionRecord session(String id) {
        return session(OFFICE, id, DAY);
    }

    /** A scheduled session. */
    public static SessionRecord session(OfficeId office, String id, LocalDate date) {
        return new SessionRecord(
                new SessionId(id), office, date, "第3会議室", SlipColour.BLUE, SessionState.SCHEDULED, Chain.EMPTY, 0);
    }

    /** A paper in the safe of {@link #OFFICE}; its paper number is made of its id. */
    public static CertificateRecord certificate(String id) {
        return certificate(OFFICE, id, id);
    }

    /** A paper in the safe of {@code office}. */
    public static CertificateRecord certificate(OfficeId office, String id, String paperNumber) {
        return certificate(office, id, Face.of("見本 太郎", "ミホン タロウ", LocalDate.of(1980, 1, 2), paperNumber));
    }

    /** A paper with {@code face} in the safe of {@code office}. */
    public static CertificateRecord certificate(OfficeId office, String id, Face face) {
        Certificate paper =
                new Certificate(new CertificateId(id), office, new HolderId("holder-" + id.hashCode()), face);
        return new CertificateRecord(
                paper, "salt", Optional.empty(), CertificateState.at(Place.safe(office)), Chain.EMPTY, 0);
    }

    /** The same paper, with a proxy recorded by the entry {@code number} of its chain. */
    public static CertificateRecord authorised(CertificateRecord paper, long number) {
        return authorised(
                paper,
                number,
                new Proxy(
                        RecordedNames.of("見本 春子", "ミホン ハルコ"),
                        LocalDate.of(1955, 3, 3),
                        Relation.FAMILY,
                        new Evidence(EvidenceKind.FAMILY_REGISTER, "綴り3 12枚目"),
                        DAY));
    }

    /** The same paper, with {@code proxy} recorded by the entry {@code number} of its chain. */
    public static CertificateRecord authorised(CertificateRecord paper, long number, Proxy proxy) {
        return paper.authorised(Optional.of(new Authorisation(proxy, OFFICER, number, "salt of the proxy")));
    }

    /** The same paper, booked for {@code session} under {@code number}. */
    public static CertificateRecord booked(CertificateRecord paper, SessionRecord session, long number) {
        return at(paper, paper.state().booked(new Booking(session.id(), new SerialNumber(number))));
    }

    /** The same paper, in the tray of {@code session}. */
    public static CertificateRecord inTray(CertificateRecord paper, SessionRecord session) {
        return at(paper, paper.state().dispatched(session.id()));
    }

    /** A valid slip, made at {@link #MORNING}. */
    public static SlipRecord slip(SessionRecord session, long number, CertificateRecord paper) {
        return slip(session, number, paper, MORNING);
    }

    /** A valid slip. */
    public static SlipRecord slip(SessionRecord session, long number, CertificateRecord paper, Instant issuedAt) {
        return new SlipRecord(
                session.office(), session.id(), new SerialNumber(number), paper.id(), issuedAt, SlipState.NEW, 0);
    }

    /** A free desk. */
    public static DeskRecord desk(SessionRecord session, String name) {
        return DeskRecord.unused(session.id(), new DeskName(name));
    }

    /** The same paper, standing otherwise. */
    public static CertificateRecord at(CertificateRecord paper, CertificateState state) {
        return new CertificateRecord(
                paper.certificate(), paper.salt(), paper.authorisation(), state, paper.chain(), paper.version());
    }

    /** The same session, further on. */
    public static SessionRecord at(SessionRecord session, SessionState state) {
        return new SessionRecord(
                session.id(),
                session.office(),
                session.date(),
                session.venue(),
                session.colour(),
                state,
                session.chain(),
                session.version());
    }

    /** The same slip, standing otherwise. */
    public static SlipRecord at(SlipRecord slip, SlipState state) {
        return new SlipRecord(
                slip.office(),
                slip.session(),
                slip.number(),
                slip.certificate(),
                slip.issuedAt(),
                state,
                slip.version());
    }

    /** The same desk with an encounter, or free. */
    public static DeskRecord with(DeskRecord desk, Optional<OpenEncounter> open) {
        return new DeskRecord(desk.session(), desk.desk(), open, desk.chain(), desk.version());
    }

    /** The same desk with an encounter that waits for the paper. */
    public static DeskRecord busy(
            DeskRecord desk, String id, long number, CertificateRecord paper, CertificateRecord... rivals) {
        return with(desk, Optional.of(encounter(desk, id, number, paper, rivals)));
    }

    /** The same encounter, further on. */
    public static OpenEncounter at(OpenEncounter open, OpenEncounter.Stage stage) {
        return new OpenEncounter(open.context(), stage, open.rivals(), open.toConfirm(), open.officer());
    }

    /** An encounter at a desk that waits for the paper. */
    public static OpenEncounter encounter(
            DeskRecord desk, String id, long number, CertificateRecord paper, CertificateRecord... rivals) {
        return new OpenEncounter(
                context(desk, id, number, paper),
                OpenEncounter.Stage.PAPER,
                List.of(rivals).stream().map(CertificateRecord::id).toList(),
                false,
                OFFICER);
    }

    /** An encounter at a desk, of the paper's holder. */
    public static EncounterContext context(DeskRecord desk, String id, long number, CertificateRecord paper) {
        return new EncounterContext(
                desk.session(),
                desk.desk(),
                new EncounterId(id),
                new SerialNumber(number),
                paper.id(),
                Optional.empty());
    }

    /** A row of each kind, that belong together; one desk, one paper, its slip. */
    public static StoredRecord[] oneOfEach() {
        SessionRecord session = session("session-1");
        CertificateRecord paper = booked(certificate("paper-1"), session, 1);
        return new StoredRecord[] {
            office(OFFICE.value()), session, desk(session, "desk 1"), slip(session, 1, paper), paper
        };
    }

    /** A digest unlike that of another {@code text}. */
    public static Digest digest(String text) {
        return Remark.digest(new CommandId("sample"), text);
    }

    /** An empty change of {@link #OFFICE}. */
    public static ChangeBuilder draft(String command) {
        return draft(OFFICE, command);
    }

    /** An empty change. */
    public static ChangeBuilder draft(OfficeId office, String command) {
        return new ChangeBuilder(office, new CommandId(command), MORNING);
    }

    /** A change of {@link #OFFICE} that writes {@code rows}; at least one of them must have a chain. */
    public static Change change(String command, StoredRecord... rows) {
        return change(OFFICE, command, rows);
    }

    /** A change of {@code office} that writes {@code rows}; at least one of them must have a chain. */
    public static Change change(OfficeId office, String command, StoredRecord... rows) {
        ChangeBuilder change = draft(office, command);
        for (StoredRecord row : rows) {
            write(change, row);
        }
        return change.done();
    }

    /** A change that writes one paper and makes it to be found by {@code keys}. */
    public static Change change(String command, CertificateRecord paper, Set<String> keys) {
        ChangeBuilder change = draft(paper.certificate().office(), command);
        write(change, paper);
        return change.findBy(paper.id(), keys).done();
    }

    /** Writes {@code row} with one entry in its chain, if it has one. */
    public static void write(ChangeBuilder change, StoredRecord row) {
        change.write(row instanceof ChainedRecord chained ? change.append(chained, fact(chained)) : row);
    }

    /** A fact that can be in the chain of {@code row}. */
    public static Fact fact(ChainedRecord row) {
        if (row instanceof CertificateRecord paper) {
            return new RegistryFact.Registered(
                    paper.id(), new Movement(Place.ISSUER, Place.safe(paper.office())), digest("face"));
        } else if (row instanceof ErasedRecord erased) {
            return new RegistryFact.Erased(erased.id(), Period.ofYears(2));
        } else if (row instanceof SessionRecord session) {
            return new SessionFact.Scheduled(session.id(), session.colour(), digest("plan"));
        } else if (row instanceof DeskRecord desk) {
            return desk.open()
                    .<Fact>map(open -> new DeskFact.Matched(open.context(), List.of()))
                    .orElseGet(() -> new DeskFact.DeskClosed(desk.session(), desk.desk()));
        }
        OfficeRecord office = (OfficeRecord) row;
        return new OfficeFact.Sealed(office.id(), new SessionId("sealed"), office.seal());
    }
}
