/**
 * Whether the books are sound (自主点検): every chain, seal, row, custody and promise, read again from the store (S8).
 *
 * <p>Only reads. Finds any change, removal or reordering of entries and says where; {@code Flaw} lists the checks.
 * Facts are applied by what they do to a state themselves, as commands apply them. What reads a chain or rows ends in
 * {@code Inspection}; what judges one thing and is pure ends in {@code Rule}. Depends on {@code fact},
 * {@code incident}, {@code ledger}, {@code record}, {@code rule}, {@code serial}, {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.inspection;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
