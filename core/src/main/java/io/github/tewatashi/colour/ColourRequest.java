package io.github.tewatashi.colour;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a colour is wanted for.
 *
 * @param date the session's day
 * @param previous the colour of the office's session before it
 * @param neighbours the colours of the sessions before, after and on that day: none of these may be chosen
 */
public record ColourRequest(LocalDate date, Optional<SlipColour> previous, Set<SlipColour> neighbours) {

    /** Neighbours are copied. */
    public ColourRequest {
        neighbours = Set.copyOf(neighbours);
    }
}
