/**
 * How a result looks on a terminal and in a file: columns that stay aligned under full-width characters.
 *
 * <p>Prints ids, times and codes, never a name or a birth date. Depends on the day's outcome and on the words.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli.print;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
