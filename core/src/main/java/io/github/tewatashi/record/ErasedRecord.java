package io.github.tewatashi.record;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.OfficeId;

/**
 * What is left of a certificate after its retention period: nothing of its face, its holder or its salt. A type of its
 * own, so that nothing that needs a face can be done with it.
 *
 * <p>Its id and its chain stay, and with them the proof that the paper went the right way (S8).
 *
 * @param id its id
 * @param office whose safe it came from
 * @param standing how it stands: with its holder, or out of use
 * @param chain its chain
 * @param version see {@link StoredRecord#version()}
 */
public record ErasedRecord(CertificateId id, OfficeId office, Standing standing, Chain chain, long version)
        implements PaperRecord {

    @Override
    public ErasedRecord committed() {
        return new ErasedRecord(id, office, standing, chain, version + 1);
    }
}
