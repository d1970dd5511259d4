package io.github.tewatashi.colour;

import java.util.List;
import java.util.Optional;

/**
 * Decides which colour the slips of a session have, so that a slip of another session is told apart at a glance
 * (countermeasure 3 of the day of 2025-10-06).
 *
 * <p>An implementation never throws and gives the same answer for the same request. A colour that a neighbouring
 * session has is refused with {@code NO_COLOUR_FREE}, whatever the allocator says (S11).
 */
@FunctionalInterface
public interface ColourAllocator {

    /**
     * The colour of the slips of one session.
     *
     * @param request the session, and the colours that cannot be chosen
     * @return a colour, or empty if none is free: then the session is not scheduled, with {@code NO_COLOUR_FREE}
     */
    Optional<SlipColour> allocate(ColourRequest request);

    /** All colours in turn, as in {@link #inTurn(List)}. This is the default. */
    static ColourAllocator inTurn() {
        return inTurn(List.of(SlipColour.values()));
    }

    /**
     * The colours of a palette in turn: each session gets the colour after that of the session before it, and a colour
     * of a neighbouring session is left out.
     *
     * @param palette the colours of paper that the office has, in their order; three are enough for one session a day
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
