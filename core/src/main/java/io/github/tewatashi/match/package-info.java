/**
 * What a caller says about matching: a slip as it was read, and a policy of the caller's own with the claim that it
 * judges.
 *
 * <p>The two built-in factors, slip and stated name, cannot be taken away; a policy can only refuse more than they do
 * (S11). Depends on {@code colour}, {@code name}, {@code serial} and {@code vocabulary}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.match;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
