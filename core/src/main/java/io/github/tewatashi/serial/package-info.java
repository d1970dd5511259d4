/**
 * Countermeasure 2: numbers run on and never restart (S7).
 *
 * <p>A number carries a check digit, so that a misread number is no number. Allocators are strategies;
 * what they return can only make the rules stricter (S11). Depends on the words only.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.serial;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
