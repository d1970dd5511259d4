package io.github.tewatashi.rule;

import io.github.tewatashi.fact.ChainHead;
import io.github.tewatashi.fact.OfficeFact.ChainsNoted;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far each chain of an office had come when it was noted, as the office's chain tells, one entry after another. It
 * orders what stands in two chains without any clock: an entry that was noted came before what the office's chain says
 * next, and one that was not noted came after what its noting stands before. Memory holds each noting of each chain.
 */
public final class NotedChains {

    /** One noting of one chain: in which entry of the office's chain, and how far the chain had come. */
    private record Noting(long entry, ChainHead head) {}

    private final Map<Subject, List<Noting>> notings = new HashMap<>();

    /** Before the first entry of an office's chain. */
    public NotedChains() {}

    /** What an office's chain notes. */
    public static NotedChains of(Stream<LedgerEntry> officeChain) {
        NotedChains noted = new NotedChains();
        officeChain.forEachOrdered(noted::next);
        return noted;
    }

    /** Takes the next entry of the office's chain. */
    public void next(LedgerEntry entry) {
        entry.fact(ChainsNoted.class)
                .ifPresent(fact -> fact.heads()
                        .forEach(head -> notings.computeIfAbsent(head.subject(), subject -> new ArrayList<>(1))
                                .add(new Noting(entry.number(), head))));
    }

    /** Every chain that was ever noted. */
    public Set<Subject> subjects() {
        return notings.keySet();
    }

    /** How far a chain had come when it was noted last; empty if it never was. */
    public Optional<ChainHead> last(Subject subject) {
        List<Noting> own = notings.getOrDefault(subject, List.of());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(own.get(own.size() - 1).head());
    }

    /** How many entries of a chain were noted in the office's entry {@code number} or before it; 0 if none. */
    public long lengthAt(Subject subject, long number) {
        long length = 0;
        for (Noting noting : notings.getOrDefault(subject, List.of())) {
            length = noting.entry() <= number ? noting.head().length() : length;
        }
        return length;
    }

    /** The head of a chain that has grown since it was noted last; empty if it has not. */
    public Optional<ChainHead> grown(Subject subject, Chain chain) {
        return chain.length() > last(subject).map(ChainHead::length).orElse(0L)
                ? Optional.of(new ChainHead(subject, chain.length(), chain.head()))
                : Optional.empty();
    }

    /** Whether a chain was noted at its end, and so did not grow since. */
    public boolean isUpTo(Subject subject, Chain chain) {
        return grown(subject, chain).isEmpty();
    }
}
