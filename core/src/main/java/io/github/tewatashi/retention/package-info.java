/**
 * Years after the day: once its retention period is over, all that is personal is erased from a certificate's row.
 *
 * <p>The ledger holds no personal data, so that it stays as it is and still verifies (S8). Only what ended for good
 * is erased: nothing in the safe, in a tray, at a desk, astray or in an open incident. Depends on {@code engine},
 * {@code fact}, {@code ledger}, {@code record}, {@code rule}, {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
