/**
 * Self-inspection: every chain, seal, custody and promise, read again from the store (S8).
 *
 * <p>Only reads. Finds any change, removal or reordering of entries and says where. Depends on store and ledger.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.inspection;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
