package io.github.tewatashi.colour;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The session for which a colour is asked.
 *
 * @param date the day of the session
 * @param previous the colour of the same office's session before this one; empty if there is none
 * @param neighbours the colours of the sessions before, after and on that day: none of these can be chosen
 */
public record ColourRequest(LocalDate date, Optional<SlipColour> previous, Set<SlipColour> neighbours) {

    /** The neighbours are copied. */
    public ColourRequest {
        neighbours = Set.copyOf(neighbours);
    }
}
