package io.github.tewatashi.record;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.vocabulary.OfficerId;

/** One row, with the version at which it was read. */
public sealed interface StoredRecord permits ChainedRecord, SlipRecord {

    /** The version in the store that this record was decided on; 0 for one that is not there yet. */
    long version();

    /** The same row as the store has it after a commit that wrote it: one version on. */
    StoredRecord committed();

    /**
     * The same row after a fact: what the fact itself says that it does to a row of this kind.
     *
     * @param officer who gave the command
     */
    StoredRecord after(Fact fact, OfficerId officer);
}
