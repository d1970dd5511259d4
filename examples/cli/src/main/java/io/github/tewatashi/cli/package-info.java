/**
 * The command line: {@code tewatashi.jar}, in Japanese and English.
 *
 * <p>The door only: options, languages, exit codes. It reads all input before it does anything, plays the day, prints.
 * May depend on every package below it; nothing below may depend on it.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
