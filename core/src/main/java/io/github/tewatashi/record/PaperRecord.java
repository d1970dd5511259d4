package io.github.tewatashi.record;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.OfficeId;

/** What the book has of one paper: all of it, or what is left of it after its retention period. */
public sealed interface PaperRecord extends StoredRecord permits CertificateRecord, ErasedRecord {

    /** Its id. */
    CertificateId id();

    /** Whose safe it came from. */
    OfficeId office();

    /** How it stands. */
    Standing standing();

    /** Its chain. */
    Chain chain();

    /** Whose chain this is. */
    default Subject subject() {
        return Subject.of(id());
    }
}
