package io.github.tewatashi.record;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;

/**
 * What is left of a certificate after its retention period: nothing of its face, its holder or its salt. A type of its
 * own, so that nothing that needs a face can be done with it.
 *
 * <p>Its id and its chain stay, and with them the proof that the paper went the right way (S8).
 *
 * @param id its id
 * @param office whose safe it came from
 * @param state how it stands: with its holder, or out of use
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record ErasedRecord(CertificateId id, OfficeId office, CertificateState state, Chain chain, long version)
        implements PaperRecord {

    /** The same: nothing happens to a certificate that was erased. */
    @Override
    public ErasedRecord after(Fact fact, OfficerId officer) {
        return this;
    }

    @Override
    public ErasedRecord chained(Chain longer) {
        return new ErasedRecord(id, office, state, longer, version);
    }

    @Override
    public ErasedRecord committed() {
        return new ErasedRecord(id, office, state, chain, version + 1);
    }
}
