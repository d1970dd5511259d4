package io.github.tewatashi.record;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.words.OfficeId;

/**
 * An office: the thread on which the seals of its sessions hang. Its version also orders what must not happen twice at
 * once in an office: the choice of a colour, and a closing.
 *
 * @param office its id
 * @param seal the seal of the session closed last, {@link Digest#NONE} before the first
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record OfficeRecord(OfficeId office, Digest seal, Chain chain, long version) implements StoredRecord {

    /** An office that nobody used yet. */
    public static OfficeRecord unused(OfficeId office) {
        return new OfficeRecord(office, Digest.NONE, Chain.EMPTY, 0);
    }

    /** The same office under a newer seal. */
    public OfficeRecord sealed(Digest next, Chain moved) {
        return new OfficeRecord(office, next, moved, version);
    }

    @Override
    public OfficeRecord committed() {
        return new OfficeRecord(office, seal, chain, version + 1);
    }
}
