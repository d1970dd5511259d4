package io.github.tewatashi.record;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;

/** What the book has of one paper: all of it, or what is left of it after its retention period. */
public sealed interface PaperRecord extends ChainedRecord permits CertificateRecord, ErasedRecord {

    /** Its id. */
    CertificateId id();

    /** Whose safe it came from. */
    OfficeId office();

    /** How it stands. */
    CertificateState state();

    @Override
    default Subject subject() {
        return Subject.of(id());
    }
}
