package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row to be written.
 *
 * @param table where
 * @param cells its cells without the version
 * @param version the version that it must have in the table now; 0 if it must not be there
 */
record Write(Table table, List<@Nullable Object> cells, long version) {

    /** Rows are always written in this order: two commits that write the same rows wait for each other, not in a ring. */
    static final Comparator<Write> BY_KEY =
            Comparator.comparing(write -> write.key().toString());

    static Write of(StoredRecord stored) {
        if (stored instanceof OfficeRecord office) {
            return new Write(OfficeRow.TABLE, OfficeRow.cells(office), office.version());
        } else if (stored instanceof SessionRecord session) {
            return new Write(SessionRow.TABLE, SessionRow.cells(session), session.version());
        } else if (stored instanceof DeskRecord desk) {
            return new Write(DeskRow.TABLE, DeskRow.cells(desk), desk.version());
        } else if (stored instanceof SlipRecord slip) {
            return new Write(SlipRow.TABLE, SlipRow.cells(slip), slip.version());
        } else {
            CertificateRecord certificate = (CertificateRecord) stored;
            return new Write(CertificateRow.TABLE, CertificateRow.cells(certificate), certificate.version());
        }
    }

    boolean isNew() {
        return version == 0;
    }

    /** The parameters of {@link Table#insert}. */
    List<@Nullable Object> inserted() {
        return new Cells().with(cells).number(1).done();
    }

    /** The parameters of {@link Table#guardedUpdate}. */
    List<@Nullable Object> updated() {
        List<@Nullable Object> parameters =
                new ArrayList<>(cells.subList(table.key().size(), cells.size()));
        parameters.addAll(key());
        parameters.add(version);
        return parameters;
    }

    private List<@Nullable Object> key() {
        return cells.subList(0, table.key().size());
    }
}
