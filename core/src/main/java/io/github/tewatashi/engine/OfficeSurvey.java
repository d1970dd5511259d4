package io.github.tewatashi.engine;

import com.google.common.collect.Lists;
import io.github.tewatashi.fact.ChainHead;
import io.github.tewatashi.fact.OfficeFact.ChainsNoted;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.record.ChainedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.rule.NotedChains;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.StoreIdentity;
import io.github.tewatashi.vocabulary.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The chains of an office that have grown since they were noted last, as a seal or the beginning of a stocktaking notes
 * them (S8). Each stream shows one moment, and not all the same: what happens meanwhile is noted next time.
 *
 * @param store the store
 * @param grown the chains, the office's own left out
 */
public record OfficeSurvey(StoreIdentity store, List<ChainHead> grown) {

    /** How many chains one entry notes: it must fit where a text ends at 65,535 bytes, with ids at their longest. */
    private static final int PER_ENTRY = 50;

    /** The list is copied. */
    public OfficeSurvey {
        grown = List.copyOf(grown);
    }

    /** Looks at every row that has a chain; it holds of them what has grown. */
    public static OfficeSurvey of(Store store, OfficeRecord office) {
        NotedChains noted;
        try (Stream<LedgerEntry> chain = store.chain(office.subject())) {
            noted = NotedChains.of(chain);
        }
        Map<Subject, ChainHead> grown = new TreeMap<>();
        collect(store.certificates(office.id()), noted, grown);
        collect(store.erased(office.id()), noted, grown);
        List<SessionRecord> sessions;
        try (Stream<SessionRecord> all = store.sessions(office.id())) {
            sessions = all.toList();
        }
        for (SessionRecord session : sessions) {
            // Once a closed session was noted to its end, its desks were as well.
            if (!session.state().isClosed() || !noted.isUpTo(session.subject(), session.chain())) {
                collect(store.desks(session.id()).stream(), noted, grown);
            }
        }
        collect(sessions.stream(), noted, grown);
        return new OfficeSurvey(store.identity(), List.copyOf(grown.values()));
    }

    private static void collect(
            Stream<? extends ChainedRecord> rows, NotedChains noted, Map<Subject, ChainHead> grown) {
        try (rows) {
            rows.forEach(
                    row -> noted.grown(row.subject(), row.chain()).ifPresent(head -> grown.put(head.subject(), head)));
        }
    }

    /**
     * Notes the chains in the office's own, each as far as {@code facts} have brought it.
     *
     * @param rows the rows on which {@code facts} acted so far
     */
    public void note(Facts facts, OfficeRecord office, List<? extends ChainedRecord> rows) {
        Map<Subject, ChainHead> heads = new TreeMap<>();
        grown.forEach(head -> heads.put(head.subject(), head));
        for (ChainedRecord row : rows) {
            Chain end = facts.now(row).chain();
            heads.put(row.subject(), new ChainHead(row.subject(), end.length(), end.head()));
        }
        for (List<ChainHead> some : Lists.partition(List.copyOf(heads.values()), PER_ENTRY)) {
            facts.say(new ChainsNoted(office.id(), some), office);
        }
    }

    /** On what a seal stands that is made now, after {@link #note}. */
    public Seal.Ground ground(Facts facts, OfficeRecord office) {
        return new Seal.Ground(store, office.seal(), facts.now(office).chain().head());
    }
}
