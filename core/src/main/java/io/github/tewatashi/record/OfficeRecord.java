package io.github.tewatashi.record;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.OfficeFact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Subject;

/**
 * An office: the thread on which the seals of its sessions hang. Its version also orders what must not happen twice at
 * once in an office: the choice of a colour, and a closing.
 *
 * @param id its id
 * @param seal the seal of the session or stocktaking closed last, {@link Digest#NONE} before the first
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record OfficeRecord(OfficeId id, Digest seal, Chain chain, long version) implements ChainedRecord {

    /** An office that nobody used yet. */
    public static OfficeRecord unused(OfficeId office) {
        return new OfficeRecord(office, Digest.NONE, Chain.EMPTY, 0);
    }

    @Override
    public Subject subject() {
        return Subject.of(id);
    }

    @Override
    public OfficeRecord after(Fact fact, OfficerId officer) {
        return fact instanceof OfficeFact own ? new OfficeRecord(id, own.after(seal), chain, version) : this;
    }

    @Override
    public OfficeRecord chained(Chain longer) {
        return new OfficeRecord(id, seal, longer, version);
    }

    @Override
    public OfficeRecord committed() {
        return new OfficeRecord(id, seal, chain, version + 1);
    }
}
