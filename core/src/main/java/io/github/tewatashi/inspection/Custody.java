package io.github.tewatashi.inspection;

import io.github.tewatashi.vocabulary.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many papers the movements of the ledger brought to each kind of place (S3).
 *
 * @param papers per kind, none left out; the issuer's is negative: minus the papers that were registered
 */
public record Custody(Map<Place.Kind, Long> papers) {

    static final Custody NOTHING = new Custody(Map.of());

    /** The map is copied. */
    public Custody {
        EnumMap<Place.Kind, Long> all = new EnumMap<>(Place.Kind.class);
        for (Place.Kind kind : Place.Kind.values()) {
            all.put(kind, papers.getOrDefault(kind, 0L));
        }
        papers = Collections.unmodifiableMap(all);
    }

    /** The papers at places of {@code kind}. */
    public long at(Place.Kind kind) {
        return papers.getOrDefault(kind, 0L);
    }

    /** All papers that left the issuer: as many as were registered. */
    public long registered() {
        return -at(Place.Kind.ISSUER);
    }

    Custody and(Custody other) {
        EnumMap<Place.Kind, Long> sum = new EnumMap<>(papers);
        other.papers.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
        return new Custody(sum);
    }
}
