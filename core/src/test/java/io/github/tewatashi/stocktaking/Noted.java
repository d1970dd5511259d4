package io.github.tewatashi.stocktaking;

import io.github.tewatashi.fact.ChainHead;
import io.github.tewatashi.fact.OfficeFact.ChainsNoted;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.rule.NotedChains;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.Subject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an office has noted of chains. */
final class Noted {

    private Noted() {}

    /** In the office's first entry: every entry of {@code chains} that was there at {@code begun}. */
    static NotedChains at(Instant begun, LedgerEntry... chains) {
        Map<Subject, ChainHead> heads = new LinkedHashMap<>();
        for (LedgerEntry entry : chains) {
            if (!entry.at().isAfter(begun) && !entry.subject().equals(Subject.of(Samples.OFFICE))) {
                heads.put(entry.subject(), new ChainHead(entry.subject(), entry.number(), entry.digest()));
            }
        }
        LedgerEntry noting = Entries.entry(new ChainsNoted(Samples.OFFICE, List.copyOf(heads.values())), begun);
        return NotedChains.of(Stream.of(noting));
    }
}
