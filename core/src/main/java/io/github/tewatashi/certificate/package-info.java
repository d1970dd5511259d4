/**
 * One physical paper: what is printed on it, to whom it belongs, and who may collect it for that person.
 *
 * <p>These types, and the names in {@code name} of which they are made, hold the personal data of holders and proxies;
 * none of them shows it by {@code toString()} (S4). What a reading is, and whether it is that of a paper, is decided
 * here (S1). Depends on {@code vocabulary} and {@code name}.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.certificate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
