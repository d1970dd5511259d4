package io.github.tewatashi.record;

/** One row, with the version at which it was read. */
public sealed interface StoredRecord permits OfficeRecord, SessionRecord, DeskRecord, SlipRecord, PaperRecord {

    /** The version in the store that this record was decided on; 0 for one that is not there yet. */
    long version();

    /** The same row as the store has it after a commit that wrote it: one version on. */
    StoredRecord committed();
}
