package io.github.tewatashi.practice;

import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.LedgerEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries that show one kind of habit, by its subject. */
final class HabitCollector {

    private final HabitKind kind;
    private final Map<HabitSubject, List<Where.Entry>> entries = new LinkedHashMap<>();
    private final Map<HabitSubject, Duration> shortest = new HashMap<>();

    HabitCollector(HabitKind kind) {
        this.kind = kind;
    }

    void add(HabitSubject subject, LedgerEntry entry) {
        entries.computeIfAbsent(subject, s -> new ArrayList<>()).add(Where.Entry.of(entry));
    }

    void add(HabitSubject subject, Duration took, LedgerEntry entry) {
        add(subject, entry);
        shortest.merge(subject, took, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** The most frequent first. */
    List<Habit> habits() {
        return entries.entrySet().stream()
                .map(shown -> new Habit(
                        kind, shown.getKey(), Optional.ofNullable(shortest.get(shown.getKey())), shown.getValue()))
                .sorted(Comparator.comparing(Habit::times)
                        .reversed()
                        .thenComparing(habit -> habit.subject().toString()))
                .toList();
    }
}
