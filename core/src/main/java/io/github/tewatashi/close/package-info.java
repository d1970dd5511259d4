/**
 * Countermeasure 5: after the session every paper is counted and set against the book (S6).
 *
 * <p>The count is blind; a paper left over and a paper short are set against each other; the seal is
 * printed on the closing sheet (S8). The safe is counted likewise, at any time. Depends on engine and records.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.close;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
