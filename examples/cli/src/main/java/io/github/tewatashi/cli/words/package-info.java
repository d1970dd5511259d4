/**
 * The texts that the reader sees, in Japanese and English, one bundle per class that speaks.
 *
 * <p>Depends on nothing.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli.words;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
