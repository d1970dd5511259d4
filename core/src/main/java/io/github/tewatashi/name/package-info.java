/**
 * Names as people say them and as papers print them: the second factor of a hand-over.
 *
 * <p>{@link io.github.tewatashi.name.Names} is the door. Every name goes through one order of work that takes away how
 * it was typed, and what is left is compared letter by letter, by table and never by likeness. Keeps S1's second factor,
 * finds the namesakes of S2, and gives nothing of a paper away (S4): neither verdicts nor {@code toString()} hold a name.
 * Depends on {@code java.text.Normalizer}, its own tables and the texts; knows no paper, no desk and no store.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.name;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
