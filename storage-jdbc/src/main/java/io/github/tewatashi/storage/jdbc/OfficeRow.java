package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.vocabulary.OfficeId;
import java.sql.SQLException;
import java.util.List;

/** An office as a row. */
final class OfficeRow {

    static final Table TABLE =
            new Table("office", List.of("office_id"), List.of("seal", "chain_length", "chain_head"), true);

    private OfficeRow() {}

    static Cells cells(OfficeRecord office) {
        return new Cells()
                .text(office.id())
                .text(office.seal())
                .number(office.chain().length())
                .text(office.chain().head());
    }

    static OfficeRecord read(Row row) throws SQLException {
        return new OfficeRecord(
                new OfficeId(row.text("office_id")), row.digest("seal"), row.chain(), row.number("version"));
    }
}
