package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import java.util.Comparator;

/**
 * One row to be written.
 *
 * @param table where
 * @param cells its cells without the version
 * @param version the version that it must have in the table now; 0 if it must not be there
 */
record Write(Table table, Cells cells, long version) {

    /**
     * Rows are always written in this order: two commits that write the same rows wait for each other, not in a ring.
     */
    static final Comparator<Write> BY_KEY = Comparator.comparing(
            write -> write.cells().sortKey(write.table().key().size()));

    static Write of(StoredRecord stored) {
        if (stored instanceof OfficeRecord office) {
            return new Write(OfficeRow.TABLE, OfficeRow.cells(office), office.version());
        } else if (stored instanceof SessionRecord session) {
            return new Write(SessionRow.TABLE, SessionRow.cells(session), session.version());
        } else if (stored instanceof DeskRecord desk) {
            return new Write(DeskRow.TABLE, DeskRow.cells(desk), desk.version());
        } else if (stored instanceof SlipRecord slip) {
            return new Write(SlipRow.TABLE, SlipRow.cells(slip), slip.version());
        } else if (stored instanceof ErasedRecord erased) {
            return new Write(CertificateRow.TABLE, CertificateRow.cells(erased), erased.version());
        } else {
            CertificateRecord certificate = (CertificateRecord) stored;
            return new Write(CertificateRow.TABLE, CertificateRow.cells(certificate), certificate.version());
        }
    }

    boolean isNew() {
        return version == 0;
    }

    /** The parameters of {@link Table#insert}. */
    Cells inserted() {
        return new Cells().with(cells).number(1);
    }

    /** The cells and the version that the row must have. */
    Cells asDecidedOn() {
        return new Cells().with(cells).number(version);
    }

    /** The parameters of {@link Table#guardedUpdate}. */
    Cells updated() {
        int key = table.key().size();
        return new Cells().with(cells, key, cells.size()).with(cells, 0, key).number(version);
    }
}
