/**
 * Before the day: certificates and their holders, holds, and papers that come back.
 *
 * <p>Keeps S3 (one custody from the first movement on) and the hold half of S5. Depends on engine and records.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.registry;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
