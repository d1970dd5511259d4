package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.sql.SQLException;
import java.util.List;

/** A slip as a row. */
final class SlipRow {

    static final Table TABLE = new Table(
            "slip",
            List.of("session_id", "slip_number"),
            List.of("office_id", "certificate_id", "issued_at", "valid", "wrong_answers"),
            true);

    private SlipRow() {}

    static Cells cells(SlipRecord slip) {
        return new Cells()
                .text(slip.session())
                .number(slip.number().value())
                .text(slip.office())
                .text(slip.certificate())
                .instant(slip.issuedAt())
                .flag(slip.state().valid())
                .number(slip.state().wrongAnswers());
    }

    static SlipRecord read(Row row) throws SQLException {
        return new SlipRecord(
                new OfficeId(row.text("office_id")),
                new SessionId(row.text("session_id")),
                new SerialNumber(row.number("slip_number")),
                new CertificateId(row.text("certificate_id")),
                row.instant("issued_at"),
                new SlipState(row.flag("valid"), (int) row.number("wrong_answers")),
                row.number("version"));
    }
}
