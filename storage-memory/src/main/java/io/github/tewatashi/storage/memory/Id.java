package io.github.tewatashi.storage.memory;

import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.PaperRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;

/** What makes two rows versions of one thing; each kind of id is of rows of the one kind {@code R}. */
sealed interface Id<R extends StoredRecord> {

    record OfOffice(OfficeId office) implements Id<OfficeRecord> {}

    record OfSession(SessionId session) implements Id<SessionRecord> {}

    record OfDesk(SessionId session, DeskName desk) implements Id<DeskRecord> {}

    record OfSlip(SessionId session, SerialNumber number) implements Id<SlipRecord> {}

    record OfPaper(CertificateId certificate) implements Id<PaperRecord> {}

    /** The id of {@code row}. */
    static Id<?> of(StoredRecord row) {
        if (row instanceof PaperRecord paper) {
            return new OfPaper(paper.id());
        } else if (row instanceof DeskRecord desk) {
            return new OfDesk(desk.session(), desk.desk());
        } else if (row instanceof OfficeRecord office) {
            return new OfOffice(office.id());
        } else if (row instanceof SessionRecord session) {
            return new OfSession(session.id());
        }
        SlipRecord slip = (SlipRecord) row;
        return new OfSlip(slip.session(), slip.number());
    }
}
