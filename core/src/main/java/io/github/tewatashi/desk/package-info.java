/**
 * Countermeasure 1: the person states the name first, the officer checks it on the paper, hands over,
 * and the person confirms.
 *
 * <p>Each step returns the type that the next one needs, so a step cannot be skipped. Keeps S1, S2, S4,
 * S5, S9, S10, S12 and L1. Depends on match, engine and records.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.desk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
