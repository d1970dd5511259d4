package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Details.Movement;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An entry of the ledger as a row that is never changed (S8). */
final class LedgerRow {

    static final Table TABLE = new Table(
            "ledger",
            List.of("subject_kind", "subject_id", "entry_number"),
            List.of(
                    "office_id",
                    "event",
                    "happened_at",
                    "command_id",
                    "ordinal",
                    "officer_id",
                    "second_officer_id",
                    "session_id",
                    "certificate_id",
                    "desk",
                    "encounter_id",
                    "serial",
                    "from_kind",
                    "from_ref",
                    "to_kind",
                    "to_ref",
                    "reason",
                    "codes",
                    "evidence",
                    "previous_digest",
                    "digest"),
            false);

    static final Table REMARKS = new Table("remark", List.of("command_id"), List.of("words"), false);

    private LedgerRow() {}

    static Cells cells(LedgerEntry entry) {
        Details details = entry.details();
        Optional<Place> from = details.movement().map(Movement::from);
        Optional<Place> to = details.movement().map(Movement::to);
        return new Cells()
                .text(entry.subject().kind().name())
                .text(entry.subject().id())
                .number(entry.number())
                .text(entry.office())
                .text(entry.event().name())
                .instant(entry.at())
                .text(entry.command())
                .number(entry.ordinal())
                .text(details.officer())
                .text(details.second())
                .text(details.session())
                .text(details.certificate())
                .text(details.desk())
                .text(details.encounter())
                .number(details.serial().map(SerialNumber::value))
                .text(from.map(place -> place.kind().name()))
                .text(from.map(Place::ref))
                .text(to.map(place -> place.kind().name()))
                .text(to.map(Place::ref))
                .text(details.reason().map(Enum::name))
                // A code never holds a space.
                .text(String.join(" ", details.codes()))
                .text(details.evidence())
                .text(entry.previous())
                .text(entry.digest());
    }

    static LedgerEntry read(Row row) throws SQLException {
        return new LedgerEntry(
                new Subject(Subject.Kind.valueOf(row.text("subject_kind")), row.text("subject_id")),
                row.number("entry_number"),
                new OfficeId(row.text("office_id")),
                Event.valueOf(row.text("event")),
                details(row),
                row.instant("happened_at"),
                new CommandId(row.text("command_id")),
                (int) row.number("ordinal"),
                row.digest("previous_digest"),
                row.digest("digest"));
    }

    private static Details details(Row row) throws SQLException {
        Optional<Movement> movement = row.isPresent("from_kind")
                ? Optional.of(new Movement(place(row, "from"), place(row, "to")))
                : Optional.empty();
        String codes = row.text("codes");
        return new Details(
                row.maybe("officer_id").map(OfficerId::new),
                row.maybe("second_officer_id").map(OfficerId::new),
                row.maybe("session_id").map(SessionId::new),
                row.maybe("certificate_id").map(CertificateId::new),
                row.maybe("desk").map(DeskName::new),
                row.maybe("encounter_id").map(EncounterId::new),
                row.maybeNumber("serial").map(SerialNumber::new),
                movement,
                row.maybe("reason").map(Reason::valueOf),
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
                row.maybe("evidence").map(Digest::new));
    }

    private static Place place(Row row, String side) throws SQLException {
        return new Place(Place.Kind.valueOf(row.text(side + "_kind")), row.text(side + "_ref"));
    }
}
