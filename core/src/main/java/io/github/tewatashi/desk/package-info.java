/**
 * At the desk: the person states the name first, the officer checks it and reads the paper, hands it over, and the
 * person confirms.
 *
 * <p>Each step returns the type that the next one needs, so that no step can be skipped. Keeps S1, S2, S4, S5, S9,
 * S10, S12 and L1. Depends on {@code certificate}, {@code engine}, {@code fact}, {@code ledger}, {@code match},
 * {@code name}, {@code record}, {@code rule}, {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.desk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
