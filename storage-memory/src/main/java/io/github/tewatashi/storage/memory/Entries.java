package io.github.tewatashi.storage.memory;

import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ledger: chains that only grow, and the ways that lead to an entry. Not safe for use by many threads. */
final class Entries {

    private static final Comparator<LedgerEntry> BY_SUBJECT =
            Comparator.comparing(LedgerEntry::subject).thenComparingLong(LedgerEntry::number);

    private final Map<OfficeId, SortedSet<Subject>> offices = new TreeMap<>(Comparator.comparing(OfficeId::value));
    private final Map<Subject, List<LedgerEntry>> chains = new HashMap<>();
    private final Map<CommandId, List<LedgerEntry>> commands = new HashMap<>();
    private final Map<EncounterId, List<LedgerEntry>> encounters = new HashMap<>();
    private final Map<CommandId, String> remarks = new HashMap<>();

    /** Whether the place of {@code entry} in its chain is taken. */
    boolean isTaken(LedgerEntry entry) {
        List<LedgerEntry> chain = chain(entry.subject());
        return !chain.isEmpty() && entry.number() <= chain.get(chain.size() - 1).number();
    }

    void add(Change change) {
        change.remark().ifPresent(remark -> remarks.put(change.command(), remark));
        commands.put(change.command(), change.entries());
        for (LedgerEntry entry : change.entries()) {
            chains.computeIfAbsent(entry.subject(), s -> new ArrayList<>()).add(entry);
            offices.computeIfAbsent(entry.office(), o -> new TreeSet<>()).add(entry.subject());
            FactColumns.of(entry.fact())
                    .encounter()
                    .ifPresent(encounter -> encounters
                            .computeIfAbsent(encounter, e -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** Forgets the words that came with the commands in a chain. */
    void forgetRemarks(Subject subject) {
        chain(subject).forEach(entry -> remarks.remove(entry.command()));
    }

    List<LedgerEntry> of(CommandId command) {
        return commands.getOrDefault(command, List.of());
    }

    Optional<String> remark(CommandId command) {
        return Optional.ofNullable(remarks.get(command));
    }

    List<LedgerEntry> chain(Subject subject) {
        return chains.getOrDefault(subject, List.of());
    }

    List<LedgerEntry> history(EncounterId encounter) {
        return encounters.getOrDefault(encounter, List.of()).stream()
                .sorted(BY_SUBJECT)
                .toList();
    }

    Stream<LedgerEntry> ledger(OfficeId office) {
        return offices.getOrDefault(office, Collections.emptySortedSet()).stream()
                .flatMap(subject -> chain(subject).stream())
                .filter(entry -> entry.office().equals(office));
    }

    List<OfficeId> offices() {
        return List.copyOf(offices.keySet());
    }
}
