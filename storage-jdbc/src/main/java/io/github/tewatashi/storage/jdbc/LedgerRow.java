package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An entry of the ledger as a row that is never changed (S8): the columns of its fact, and what is beside the fact. */
final class LedgerRow {

    static final Table TABLE = new Table(
            "ledger",
            List.of("subject_kind", "subject_id", "entry_number"),
            List.of(
                    "entry_format",
                    "office_id",
                    "fact",
                    "happened_at",
                    "command_id",
                    "ordinal",
                    "officer_id",
                    "second_officer_id",
                    "session_id",
                    "certificate_id",
                    "desk",
                    "encounter_id",
                    "slip_number",
                    "from_kind",
                    "from_ref",
                    "to_kind",
                    "to_ref",
                    "reason",
                    "codes",
                    "evidence",
                    "remark_digest",
                    "previous_digest",
                    "digest"),
            false);

    static final Table REMARKS = new Table("remark", List.of("command_id"), List.of("words"), false);

    private LedgerRow() {}

    static Cells cells(LedgerEntry entry) {
        FactColumns columns = FactColumns.of(entry.fact());
        Optional<Place> from = columns.movement().map(Movement::from);
        Optional<Place> to = columns.movement().map(Movement::to);
        return new Cells()
                .text(entry.subject().kind().name())
                .text(entry.subject().id())
                .number(entry.number())
                .number(entry.format())
                .text(entry.office())
                .text(entry.code())
                .instant(entry.at())
                .text(entry.command())
                .number(entry.ordinal())
                .text(entry.officer())
                .text(columns.second())
                .text(columns.session())
                .text(columns.certificate())
                .text(columns.desk())
                .text(columns.encounter())
                .number(columns.number().map(SerialNumber::value))
                .text(from.map(place -> place.kind().name()))
                .text(from.map(Place::ref))
                .text(to.map(place -> place.kind().name()))
                .text(to.map(Place::ref))
                .text(columns.reason().map(Enum::name))
                // A code never holds a space.
                .text(String.join(" ", columns.codes()))
                .text(columns.evidence())
                .text(entry.remark())
                .text(entry.previous())
                .text(entry.digest());
    }

    static LedgerEntry read(Row row) throws SQLException {
        Subject subject = new Subject(Subject.Kind.valueOf(row.text("subject_kind")), row.text("subject_id"));
        return new LedgerEntry(
                (int) row.number("entry_format"),
                row.number("entry_number"),
                new OfficeId(row.text("office_id")),
                columns(row).fact(subject, row.text("fact")),
                new OfficerId(row.text("officer_id")),
                row.maybe("remark_digest").map(Digest::new),
                row.instant("happened_at"),
                new CommandId(row.text("command_id")),
                (int) row.number("ordinal"),
                row.digest("previous_digest"),
                row.digest("digest"));
    }

    private static FactColumns columns(Row row) throws SQLException {
        Optional<Movement> movement = row.isPresent("from_kind")
                ? Optional.of(new Movement(place(row, "from"), place(row, "to")))
                : Optional.empty();
        String codes = row.text("codes");
        return new FactColumns(
                row.maybe("second_officer_id").map(OfficerId::new),
                row.maybe("session_id").map(SessionId::new),
                row.maybe("certificate_id").map(CertificateId::new),
                row.maybe("desk").map(DeskName::new),
                row.maybe("encounter_id").map(EncounterId::new),
                row.maybeNumber("slip_number").map(SerialNumber::new),
                movement,
                row.maybe("reason").map(Reason::valueOf),
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
                row.maybe("evidence").map(Digest::new));
    }

    private static Place place(Row row, String side) throws SQLException {
        return new Place(Place.Kind.valueOf(row.text(side + "_kind")), row.text(side + "_ref"));
    }
}
