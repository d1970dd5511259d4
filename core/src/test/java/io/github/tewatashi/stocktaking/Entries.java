package io.github.tewatashi.stocktaking;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.time.Instant;
import java.util.Optional;

/** Entries of the ledger as a tally reads them: whose chain, what, and when. */
final class Entries {

    private Entries() {}

    static LedgerEntry registered(CertificateId paper, Instant at) {
        return entry(
                new RegistryFact.Registered(
                        paper, new Movement(Place.ISSUER, Place.safe(Samples.OFFICE)), Samples.digest("face")),
                at);
    }

    static LedgerEntry entry(Fact fact, Instant at) {
        return new LedgerEntry(
                        LedgerEntry.FORMAT,
                        1,
                        Samples.OFFICE,
                        fact,
                        Samples.OFFICER,
                        Optional.empty(),
                        at,
                        new CommandId("command"),
                        0,
                        Digest.NONE,
                        Digest.NONE)
                .sealed();
    }
}
