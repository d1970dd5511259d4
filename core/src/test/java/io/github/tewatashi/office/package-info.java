/**
 * An office for tests: the library on any store, with people, papers, and a clock that the test moves on.
 *
 * <p>Shows how a caller uses the library, in the order of the day. The stories of a counter, of an incident and of an
 * inspection are told on it, on every store. Depends on what the library exports to callers, and in
 * {@link io.github.tewatashi.office.ByHand} on what it exports to the authors of stores.
 */
@NullMarked
package io.github.tewatashi.office;

import org.jspecify.annotations.NullMarked;
