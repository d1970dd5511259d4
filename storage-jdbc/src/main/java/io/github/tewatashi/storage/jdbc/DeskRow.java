package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.SessionId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A desk as a row. The rivals of its encounter are rows of their own, so that the database can join them; each belongs
 * to one version of the desk, so that none ever has to be deleted.
 */
final class DeskRow {

    static final Table TABLE = new Table(
            "desk",
            List.of("session_id", "desk"),
            List.of(
                    "encounter_id",
                    "stage",
                    "slip_number",
                    "certificate_id",
                    "to_confirm",
                    "officer_id",
                    "proxy_entry",
                    "chain_length",
                    "chain_head"),
            true);

    static final Table RIVALS = new Table(
            "desk_rival", List.of("session_id", "desk", "desk_version", "ordinal"), List.of("certificate_id"), false);

    private DeskRow() {}

    static Cells cells(DeskRecord desk) {
        Optional<OpenEncounter> open = desk.open();
        return new Cells()
                .text(desk.session())
                .text(desk.desk())
                .text(open.map(OpenEncounter::id))
                .text(open.map(OpenEncounter::stage).map(Enum::name))
                .number(open.map(OpenEncounter::number).map(SerialNumber::value))
                .text(open.map(OpenEncounter::certificate))
                .number(open.map(encounter -> encounter.toConfirm() ? 1L : 0L))
                .text(open.map(OpenEncounter::officer))
                .number(open.flatMap(OpenEncounter::proxy))
                .number(desk.chain().length())
                .text(desk.chain().head());
    }

    /** The rivals' rows once {@code desk} is written. */
    static List<Cells> rivals(DeskRecord desk) {
        List<Cells> rows = new ArrayList<>();
        for (CertificateId rival : desk.open().map(OpenEncounter::rivals).orElse(List.of())) {
            rows.add(new Cells()
                    .text(desk.session())
                    .text(desk.desk())
                    .number(desk.version() + 1)
                    .number(rows.size())
                    .text(rival));
        }
        return rows;
    }

    static DeskRecord read(Row row, List<CertificateId> rivals) throws SQLException {
        SessionId session = new SessionId(row.text("session_id"));
        DeskName desk = new DeskName(row.text("desk"));
        return new DeskRecord(
                session,
                desk,
                row.isPresent("encounter_id") ? Optional.of(open(row, session, desk, rivals)) : Optional.empty(),
                row.chain(),
                row.number("version"));
    }

    private static OpenEncounter open(Row row, SessionId session, DeskName desk, List<CertificateId> rivals)
            throws SQLException {
        return new OpenEncounter(
                new EncounterContext(
                        session,
                        desk,
                        new EncounterId(row.text("encounter_id")),
                        new SerialNumber(row.number("slip_number")),
                        new CertificateId(row.text("certificate_id")),
                        row.maybeNumber("proxy_entry")),
                OpenEncounter.Stage.valueOf(row.text("stage")),
                rivals,
                row.flag("to_confirm"),
                new OfficerId(row.text("officer_id")));
    }
}
