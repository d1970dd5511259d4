/**
 * The words that the whole library uses: ids as types, places and movements, by whom a command is given, how it is
 * answered, and the codes of refusals and promises.
 *
 * <p>Depends on {@code text} only, from which its codes have their texts. Of these types only {@link
 * io.github.tewatashi.vocabulary.By} can hold personal data, in the officer's reason, and it does not show it (S4).
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.vocabulary;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
