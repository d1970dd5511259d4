/**
 * The texts that an officer reads in place of a code, in Japanese and in English, all of them in two files.
 *
 * <p>No text holds personal data or anything of a certificate's face (S4). Depends on no other package of the library.
 * Not exported: whoever wants the text of a code asks the code itself, which is a
 * {@link io.github.tewatashi.vocabulary.Coded}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
