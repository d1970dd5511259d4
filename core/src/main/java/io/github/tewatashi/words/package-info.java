/**
 * The words of the counter: ids as types, numbers, places, and the answer to a command.
 *
 * <p>Depends on nothing but the texts of its codes. None of these types holds personal data.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.words;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
