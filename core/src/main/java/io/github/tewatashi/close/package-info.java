/**
 * Countermeasure 5: after the session every paper that is left is counted, and only then set against the book (S6).
 *
 * <p>The count is blind. A paper left over and a paper short are set against each other: the likely swap is named. The
 * seal of a closed session is printed on the closing sheet (S8). Depends on {@code certificate}, {@code engine},
 * {@code fact}, {@code ledger}, {@code record}, {@code rule}, {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.close;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
