/**
 * Servers, connections and processes that fail for real while papers are handed over, and a checker of what every
 * client saw: each command happens once, whatever became of its answer (S1, S3, S7, S9).
 *
 * <p>{@code -Dtewatashi.fault.seed=N} plays the choices of a run again: where it kills, what the desks do, which
 * answers are lost. Which thread comes first is the machine's.
 */
@NullMarked
package io.github.tewatashi.storage.jdbc.fault;

import org.jspecify.annotations.NullMarked;
