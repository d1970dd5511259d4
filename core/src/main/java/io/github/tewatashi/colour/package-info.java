/**
 * The colours of slips: they change with the session (countermeasure 3 of the day of 2025-10-06).
 *
 * <p>An allocator chooses the colour of a session. Neighbouring sessions of an office never share a colour, whatever
 * allocator a caller brings: {@code sessions} refuses such a colour (S11). Depends on {@code vocabulary} only.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.colour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
