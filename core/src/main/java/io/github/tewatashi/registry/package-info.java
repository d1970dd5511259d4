/**
 * Before the day: the certificates of an office, their holds and proxies, and the papers that come back.
 *
 * <p>Keeps S3 from the first movement of a paper on, the hold half of S5, and the part of S1 by which a proxy is
 * recorded before the paper travels. Depends on {@code certificate}, {@code engine}, {@code fact}, {@code ledger},
 * {@code record}, {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.registry;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
