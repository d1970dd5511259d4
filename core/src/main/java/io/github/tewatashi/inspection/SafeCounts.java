package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.Hash;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.words.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The counts of an office's safe: what each of them counted, in the order of the ledger, and whether it left a paper out
 * that lay in the safe from its beginning to its end.
 */
final class SafeCounts {

    private static final class Period {
        private final Instant begun;
        private Instant ended = Instant.MAX;

        Period(Instant begun) {
            this.begun = begun;
        }
    }

    private final Place safe;
    private final Map<String, Period> periods = new LinkedHashMap<>();
    private final Map<String, Hash> hashes = new HashMap<>();

    private final Set<String> counted = new HashSet<>();
    private Optional<Instant> since = Optional.empty();

    SafeCounts(Place safe) {
        this.safe = safe;
    }

    /** An entry of the office's chain, before any certificate's is read. */
    void announce(LedgerEntry entry) {
        entry.details().codes().stream().findFirst().ifPresent(id -> {
            if (entry.event() == Event.STOCKTAKING_BEGUN) {
                periods.putIfAbsent(id, new Period(entry.at()));
            } else if (entry.event() == Event.STOCKTAKEN && periods.containsKey(id)) {
                periods.get(id).ended = entry.at();
            }
        });
    }

    /** The next entry of a certificate's chain: whether the paper leaves the safe and a count that ended left it out. */
    boolean misses(LedgerEntry entry) {
        if (entry.number() == 1) {
            counted.clear();
            since = Optional.empty();
        }
        switch (entry.event()) {
            case COUNTED_IN_SAFE, FOUND_IN_SAFE, SHORT_IN_SAFE ->
                entry.details().codes().stream().findFirst().ifPresent(id -> {
                    counted.add(id);
                    hash(id).put(entry.digest());
                });
            default -> {}
        }
        Optional<Place> to = entry.details().movement().map(Details.Movement::to);
        boolean missed = to.isPresent() && misses(entry.at());
        to.ifPresent(place -> since = place.equals(safe) ? Optional.of(entry.at()) : Optional.empty());
        return missed;
    }

    /** The same, after the chain's last entry. */
    boolean missesAtEnd() {
        boolean missed = misses(Instant.MAX);
        counted.clear();
        since = Optional.empty();
        return missed;
    }

    private boolean misses(Instant until) {
        return since.filter(from -> periods.entrySet().stream()
                        .anyMatch(period -> !from.isAfter(period.getValue().begun)
                                && period.getValue().ended.isBefore(until)
                                && !counted.contains(period.getKey())))
                .isPresent();
    }

    /** The seal of a count, over the office's seal before. */
    Digest seal(String id, Digest previous) {
        return hash(id).put(previous).digest();
    }

    private Hash hash(String id) {
        return hashes.computeIfAbsent(id, same -> new Hash("tewatashi.stocktaking.1").put(same));
    }
}
