/**
 * What came of a day, whichever way it was played: the transcript that a procedure leaves, and the truth about it.
 *
 * <p>A procedure writes a {@link io.github.tewatashi.cli.day.Transcript} without knowing who is who; the
 * {@link io.github.tewatashi.cli.day.Judge} compares it with the oracle. Two procedures judged here can be printed side
 * by side. Depends on the input only.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.cli.day;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
