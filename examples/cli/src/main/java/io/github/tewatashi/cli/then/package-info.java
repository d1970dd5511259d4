/**
 * The day as it was done then: the number on the slip decides, nothing is stated, nothing is counted.
 *
 * <p>Keeps none of the promises; it is here to be compared with. It cannot see the oracle, as the officer could not.
 * Depends on the input's events and the day's transcript, and on nothing of the library: the library cannot be made to
 * work like this.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli.then;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
