/**
 * Rules that more than one room judges by: what the desk decides by them, and the inspection or the investigation
 * finds by them afterwards.
 *
 * <p>Slip and stated name must point to one certificate and to it alone, a proxy must be the recorded one (S1, S2),
 * and what the books say must hang together (S3, S6, S8). Pure: no clock, no store, no randomness. Depends on
 * {@code certificate}, {@code fact}, {@code ledger}, {@code match}, {@code name}, {@code record}, {@code serial} and
 * {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.rule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
