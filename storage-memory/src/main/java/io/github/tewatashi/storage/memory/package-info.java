/**
 * A store in memory, for tests and rehearsals: it keeps the whole contract, and nothing after its process ends.
 *
 * <p>S7, S8 and S9 hold among the threads of the process. It keeps no rules. Depends on core's records, ledger and
 * store contract only.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.storage.memory;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
