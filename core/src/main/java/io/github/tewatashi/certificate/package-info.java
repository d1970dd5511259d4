/**
 * One physical paper: what is printed on it, and whom it belongs to.
 *
 * <p>The only types of the library that hold personal data; none of them shows it by itself (S4).
 * Depends on the words and on names.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.certificate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
