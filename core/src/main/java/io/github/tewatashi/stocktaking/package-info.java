/**
 * A count of an office's safe at any time: every paper in it is read, and only then set against the book (S3, S6).
 *
 * <p>The count is blind, and the office goes on working meanwhile. What nobody found is astray at once, in an
 * incident; the count is sealed (S8). Depends on {@code certificate}, {@code engine}, {@code fact}, {@code ledger},
 * {@code record}, {@code rule}, {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.stocktaking;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
