/**
 * The proof by exhaustion: small worlds whose every reachable state is visited, with every promise checked on every
 * step.
 *
 * <p>{@link io.github.tewatashi.proof.Explorer} walks through the public API on a {@link
 * io.github.tewatashi.proof.SnapshotStore}; {@link io.github.tewatashi.proof.Judge} knows who really stands at the desk
 * and which paper is really where. {@code core/SAFETY.md} says what follows from it, and what does not.
 */
@NullMarked
package io.github.tewatashi.proof;

import org.jspecify.annotations.NullMarked;
