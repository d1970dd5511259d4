package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries that show one habit, by whom or where. */
final class Groups {

    private final Practice practice;
    private final Map<About, List<Where.Entry>> groups = new LinkedHashMap<>();
    private final Map<About, Duration> shortest = new HashMap<>();

    Groups(Practice practice) {
        this.practice = practice;
    }

    void add(About about, LedgerEntry entry) {
        groups.computeIfAbsent(about, a -> new ArrayList<>()).add(Where.Entry.of(entry));
    }

    void add(About about, Duration took, LedgerEntry entry) {
        add(about, entry);
        shortest.merge(about, took, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    /** The most frequent first. */
    List<Habit> habits() {
        return groups.entrySet().stream()
                .map(group -> new Habit(practice, told(group.getKey()), group.getValue()))
                .sorted(Comparator.comparing(Habit::times)
                        .reversed()
                        .thenComparing(habit -> habit.about().toString()))
                .toList();
    }

    private About told(About about) {
        return Optional.ofNullable(shortest.get(about)).map(about::took).orElse(about);
    }
}
