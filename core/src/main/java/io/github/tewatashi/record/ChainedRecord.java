package io.github.tewatashi.record;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.vocabulary.Subject;

/** A row that has a chain in the ledger. */
public sealed interface ChainedRecord extends StoredRecord
        permits OfficeRecord, SessionRecord, DeskRecord, PaperRecord {

    /** Whose chain it is. */
    Subject subject();

    /** How far the chain goes. */
    Chain chain();

    /** The same row, its chain longer. */
    ChainedRecord chained(Chain longer);
}
