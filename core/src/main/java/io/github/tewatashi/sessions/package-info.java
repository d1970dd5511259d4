/**
 * Before the day: sessions, bookings and their slips, absences.
 *
 * <p>Countermeasures 2 and 3 meet here: every slip has a number that never comes again (S7) and the colour of its
 * session. Keeps the absence half of S5. Depends on {@code colour}, {@code engine}, {@code fact}, {@code ledger},
 * {@code record}, {@code serial}, {@code store} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.sessions;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
