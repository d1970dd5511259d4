/**
 * What the legacy system gives: a roster and the log of a day, read whole and checked before anything else happens.
 *
 * <p>A file that cannot be trusted is refused with a code and a place, and without its content (S4). Who really stood
 * at the desk is in the {@link io.github.tewatashi.cli.input.Oracle} alone, so that no procedure can see it. Depends on
 * commons-csv and the package of words.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli.input;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
