package io.github.tewatashi.colour;

import java.util.List;
import java.util.Optional;

/**
 * Decides which colour a session's slips have (countermeasure 3).
 *
 * <p>Laws: never throws; same input, same answer; empty if there is none. A colour of a neighbouring session is refused,
 * whatever the allocator says (S11).
 */
@FunctionalInterface
public interface ColourAllocator {

    /** The colour of one session. */
    Optional<SlipColour> allocate(ColourRequest request);

    /** The colours in turn, each after the one before; neighbours are left out. The default, with all colours. */
    static ColourAllocator inTurn() {
        return inTurn(List.of(SlipColour.values()));
    }

    /**
     * The colours of {@code palette} in turn.
     *
     * @param palette the papers that the office has; three are enough for one session a day
     */
    static ColourAllocator inTurn(List<SlipColour> palette) {
        List<SlipColour> colours = List.copyOf(palette);
        return request -> {
            int start = request.previous().map(colours::indexOf).orElse(-1) + 1;
            for (int i = 0; i < colours.size(); i++) {
                SlipColour colour = colours.get((start + i) % colours.size());
                if (!request.neighbours().contains(colour)) {
                    return Optional.of(colour);
                }
            }
            return Optional.empty();
        };
    }
}
