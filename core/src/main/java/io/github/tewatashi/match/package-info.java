/**
 * The two factors: slip and stated name, and whom else they could mean (S1, S2).
 *
 * <p>Built in and not removable; a policy of the caller can only refuse more (S11). Depends on names and words.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.match;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
