package io.github.tewatashi.rule;

import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import java.util.Optional;

/**
 * What is shown and said at a desk before the officer sees anything. Its text form shows nothing of it (S4).
 *
 * @param slip the slip, as it was read
 * @param holder the holder's name, as whoever stands there states it
 * @param proxy what a proxy states of himself or herself; empty if the holder is at the desk
 */
public record Statement(SlipReading slip, Stated holder, Optional<StatedProxy> proxy) {}
