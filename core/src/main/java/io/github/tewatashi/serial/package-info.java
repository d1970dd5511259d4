/**
 * The numbers on slips: they run on and never restart (countermeasure 2 of the day of 2025-10-06).
 *
 * <p>An allocator chooses the number of a slip from the durable counters of a store, which give none twice (S7). A
 * number carries a check digit, so that a misread number is no number. Whatever allocator a caller brings, a number
 * that its session has given already is refused by {@code sessions} (S11). Depends on {@code vocabulary} only.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.serial;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
