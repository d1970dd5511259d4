/**
 * Every text that an officer reads, in Japanese and English, by the code that it explains.
 *
 * <p>Not exported: a code's text is asked of the code itself.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
