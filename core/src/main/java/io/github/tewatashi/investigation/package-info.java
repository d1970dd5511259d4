/**
 * What the ledger tells of an incident afterwards: who probably has the paper, causes, deadlines, and the report.
 *
 * <p>Only reads. Leads and reports hold no personal data and no officer's words (S4), and no lead is without a reason.
 * Depends on {@code certificate}, {@code fact}, {@code incident}, {@code inspection}, {@code ledger}, {@code name},
 * {@code record}, {@code serial}, {@code store}, {@code text} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.investigation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
