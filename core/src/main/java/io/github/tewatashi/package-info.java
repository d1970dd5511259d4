/**
 * The one door, {@link io.github.tewatashi.Tewatashi}; behind it a package per moment of the day.
 *
 * <p>{@code registry} and {@code sessions} (with {@code serial}, {@code colour} and {@code dispatch}) before the day,
 * {@code desk} (with {@code match} and {@code name}) on it, {@code close} after it, {@code incident} and
 * {@code inspection} behind it.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
