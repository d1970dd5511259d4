/**
 * Names as people say them and as papers print them: the second factor of a hand-over.
 *
 * <p>{@link io.github.tewatashi.name.Names} is where to begin. Every name is normalised first, which takes away how it
 * was typed; what is left is compared letter by letter, by tables and never by likeness. This is the second factor of
 * S1 and finds the namesakes of S2. Neither a verdict nor a {@code toString()} holds a name (S4). Depends on
 * {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.name;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
