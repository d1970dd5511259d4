/**
 * The day with Tewatashi: the same people, slips and mistakes, through the library.
 *
 * <p>The library's own slips are used. A refused encounter is done again correctly, as staff would. The visitors may
 * ask the oracle who they are; the office and the desk officer may not, and know what they see, hear and read. Every
 * command has an id that follows from the input, so that a day that was broken off is completed by playing it again
 * (S9). Depends on the input, the transcript and the library.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli.now;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
