package io.github.tewatashi.store.contract;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.record.Booking;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.OpenEncounter;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.HolderId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.SessionId;
import java.time.Instant;
import java.time.LocalDate;
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
                new SessionId(id),
                office,
                date,
                "第3会議室",
                SlipColour.BLUE,
                SessionRecord.State.SCHEDULED,
                Optional.empty(),
                Chain.EMPTY,
                0);
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
        return new CertificateRecord(paper, "salt", Optional.empty(), Standing.at(Place.safe(office)), Chain.EMPTY, 0);
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
        return paper.standing(paper.standing().booked(new Booking(session.session(), new SerialNumber(number))));
    }

    /** The same paper, in the tray of {@code session}. */
    public static CertificateRecord inTray(CertificateRecord paper, SessionRecord session) {
        return paper.standing(paper.standing().dispatched(session.session()));
    }

    /** A valid slip, made at {@link #MORNING}. */
    public static SlipRecord slip(SessionRecord session, long number, CertificateRecord paper) {
        return slip(session, number, paper, MORNING);
    }

    /** A valid slip. */
    public static SlipRecord slip(SessionRecord session, long number, CertificateRecord paper, Instant issuedAt) {
        return new SlipRecord(
                session.office(), session.session(), new SerialNumber(number), paper.id(), issuedAt, true, 0, 0);
    }

    /** A free desk. */
    public static DeskRecord desk(SessionRecord session, String name) {
        return DeskRecord.unused(session.session(), new DeskName(name));
    }

    /** An encounter that waits for the paper. */
    public static OpenEncounter encounter(String id, long slip, CertificateRecord paper, CertificateRecord... rivals) {
        return new OpenEncounter(
                new EncounterId(id),
                OpenEncounter.Stage.PAPER,
                new SerialNumber(slip),
                paper.id(),
                List.of(rivals).stream().map(CertificateRecord::id).toList(),
                false,
                OFFICER,
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
        return Draft.remarkDigest(new CommandId("sample"), text);
    }

    /** An empty draft of {@link #OFFICE}. */
    public static Draft draft(String command) {
        return draft(OFFICE, command);
    }

    /** An empty draft. */
    public static Draft draft(OfficeId office, String command) {
        return new Draft(new CommandId(command), office, MORNING);
    }

    /** A change of {@link #OFFICE} that writes {@code rows}; at least one of them must have a chain. */
    public static Change change(String command, StoredRecord... rows) {
        return change(OFFICE, command, rows);
    }

    /** A change of {@code office} that writes {@code rows}; at least one of them must have a chain. */
    public static Change change(OfficeId office, String command, StoredRecord... rows) {
        Draft draft = draft(office, command);
        for (StoredRecord row : rows) {
            write(draft, row);
        }
        return draft.done();
    }

    /** A change that writes one paper and makes it to be found by {@code keys}. */
    public static Change change(String command, CertificateRecord paper, Set<String> keys) {
        Draft draft = draft(paper.certificate().office(), command);
        write(draft, paper);
        return draft.findBy(paper.id(), keys).done();
    }

    /** Writes {@code row} with one entry in its chain, if it has one. */
    public static void write(Draft draft, StoredRecord row) {
        Details.Builder said = Details.with().officer(OFFICER);
        if (row instanceof CertificateRecord paper) {
            draft.write(paper.log(draft, Event.REGISTERED, said));
        } else if (row instanceof ErasedRecord erased) {
            Details details = said.certificate(erased.id()).build();
            Chain chain = draft.append(erased.subject(), erased.chain(), Event.ERASED, details);
            draft.write(new ErasedRecord(erased.id(), erased.office(), erased.standing(), chain, erased.version()));
        } else if (row instanceof SessionRecord session) {
            draft.write(session.log(draft, Event.SCHEDULED, said));
        } else if (row instanceof DeskRecord desk) {
            desk.open().ifPresent(open -> said.encounter(open.id()));
            draft.write(desk.log(draft, Event.MATCHED, said));
        } else if (row instanceof OfficeRecord office) {
            Chain chain = draft.append(Subject.of(office.office()), office.chain(), Event.SEALED, said.build());
            draft.write(new OfficeRecord(office.office(), office.seal(), chain, office.version()));
        } else {
            draft.write(row);
        }
    }
}
