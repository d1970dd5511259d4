/**
 * Countermeasure 4: certificates of people known to be absent stay in the office (S5).
 *
 * <p>Builds the manifest of a session from what is booked, minus absences and holds, and reports two
 * papers that bear one number (S2). Depends on engine and records.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.dispatch;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
