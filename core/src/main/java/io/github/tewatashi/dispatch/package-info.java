/**
 * Countermeasure 4: certificates of people known to be absent stay in the office (S5).
 *
 * <p>Makes the manifest of a session from what is booked, without absentees' and held papers, and reports two papers
 * that go by one number (S2). Depends on {@code engine}, {@code fact}, {@code record}, {@code serial}, {@code store}
 * and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.dispatch;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
