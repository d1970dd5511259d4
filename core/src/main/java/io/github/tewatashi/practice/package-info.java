/**
 * What an office does that is within the rules and comes before an accident, and what the rules kept from happening
 * (ヒヤリ・ハット), told of a period.
 *
 * <p>Only reads, and shows no personal data (S4). None of it is a flaw: each is a thing to look at, and to talk about.
 * Depends on {@code fact}, {@code inspection}, {@code ledger}, {@code record}, {@code rule}, {@code serial},
 * {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.practice;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
