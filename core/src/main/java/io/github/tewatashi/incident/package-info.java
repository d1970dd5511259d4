/**
 * When it goes wrong all the same: a paper under suspicion, until it is with its owner and both people were told.
 *
 * <p>Keeps S3 (a suspected paper is astray and nowhere else), S1 (from an incident a paper never goes to a person: it
 * goes to the safe, and from there through a normal encounter) and S12 (what lifts a suspicion or gives a paper up
 * needs two officers). Depends on {@code certificate}, {@code engine}, {@code fact}, {@code ledger}, {@code record},
 * {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.incident;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
