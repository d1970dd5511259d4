package io.github.tewatashi.inspection;

import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.Place;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How many papers are at each kind of place: by the movements of the ledger, and by the rows (S3). */
final class CustodyCount {

    private final Map<Place.Kind, Long> byLedger = new EnumMap<>(Place.Kind.class);
    private final Map<Place.Kind, Long> byRows = new EnumMap<>(Place.Kind.class);
    private long movements;
    private long rows;

    /** The ledger moves a paper: out of one place, into another. */
    void moved(Movement movement) {
        movements++;
        byLedger.merge(movement.from().kind(), -1L, Long::sum);
        byLedger.merge(movement.to().kind(), 1L, Long::sum);
    }

    /** A row has its paper at a place. */
    void lies(Place place) {
        rows++;
        byRows.merge(place.kind(), 1L, Long::sum);
    }

    long movements() {
        return movements;
    }

    long rows() {
        return rows;
    }

    /** Whether the rows have as many papers at each kind of place as the movements brought there. */
    boolean isBalanced() {
        return Arrays.stream(Place.Kind.values())
                .filter(kind -> kind != Place.Kind.ISSUER)
                .allMatch(kind -> byLedger.getOrDefault(kind, 0L).equals(byRows.getOrDefault(kind, 0L)));
    }

    Custody custody() {
        return new Custody(byLedger);
    }
}
