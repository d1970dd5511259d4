package io.github.tewatashi.ledger;

import io.github.tewatashi.vocabulary.Digest;

/**
 * Where a chain stands: how many entries it has, and the digest of the last.
 *
 * @param length how many entries
 * @param head the digest of the last entry, {@link Digest#NONE} if there is none
 */
public record Chain(long length, Digest head) {

    /** The chain without entries. */
    public static final Chain EMPTY = new Chain(0, Digest.NONE);

    /** The chain after {@code entry}. */
    public static Chain after(LedgerEntry entry) {
        return new Chain(entry.number(), entry.digest());
    }
}
