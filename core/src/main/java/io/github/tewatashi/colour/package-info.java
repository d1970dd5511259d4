/**
 * Countermeasure 3: the slip colour changes with the session.
 *
 * <p>Neighbouring sessions of an office never share a colour, whatever strategy chooses it (S11).
 * Depends on the words only.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.colour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
