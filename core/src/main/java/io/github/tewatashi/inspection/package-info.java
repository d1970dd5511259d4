/**
 * Self-inspection: every chain, seal, custody and promise, read again from the store (S8).
 *
 * <p>Only reads. Finds any change, removal or reordering of entries and says where; {@code Flaw} lists the checks. What
 * reads a chain ends in {@code Inspection}, what judges one thing and is pure ends in {@code Rule}. Depends on store and
 * ledger, and on the pure rules of match and close.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.inspection;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
