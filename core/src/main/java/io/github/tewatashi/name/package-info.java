/**
 * Names as people say them and as papers print them.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.name;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
