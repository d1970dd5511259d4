package io.github.tewatashi.match;

import io.github.tewatashi.name.Stated;
import java.util.Optional;

/**
 * What is shown and said at a desk before anything is seen. Shows nothing of it (S4).
 *
 * @param slip the slip that is shown
 * @param holder the holder's name, as whoever stands there states it
 * @param proxy what a proxy says of themselves; empty if the holder stands there
 */
public record Statement(SlipReading slip, Stated holder, Optional<StatedProxy> proxy) {}
