package io.github.tewatashi.rule;

import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.vocabulary.Hash;
import java.util.Optional;

/**
 * What is shown and said at a desk before the officer sees anything. Its text form shows nothing of it (S4).
 *
 * @param slip the slip, as it was read
 * @param holder the holder's name, as whoever stands there states it
 * @param proxy what a proxy states of himself or herself; empty if the holder is at the desk
 */
public record Statement(SlipReading slip, Stated holder, Optional<StatedProxy> proxy) {

    /** Adds all that was shown and said to a hash, for whoever compares two commands (S9). */
    public void putInto(Hash hash) {
        slip.putInto(hash);
        holder.putInto(hash);
        hash.put(proxy.isPresent() ? 1 : 0);
        proxy.ifPresent(stated -> stated.putInto(hash));
    }
}
