/**
 * How a command runs: read, decide, commit; again after a conflict, once after a repetition (S9).
 *
 * <p>Not exported. Holds no rule of handing over. Depends on {@code fact}, {@code ledger}, {@code record},
 * {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
