/**
 * The texts that the reader sees, in Japanese and English, one bundle per class that speaks.
 *
 * <p>Depends on nothing but the library's {@code OneLine}, so that no part of a text forges another line.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli.words;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
