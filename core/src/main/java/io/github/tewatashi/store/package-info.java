/**
 * The contract of a store: small enough to implement in a day, strong enough to carry the promises.
 *
 * <p>A store keeps records and entries and finds them again; it keeps no rules. The contract tests in this module's
 * test jar say what must hold; every store runs all of them. Depends on {@code certificate}, {@code ledger},
 * {@code record}, {@code serial} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
