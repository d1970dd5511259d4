/**
 * The promises of the library as properties, one interface for each, run against a small world in which the truth is
 * known: who really stands at the desk, and which paper the officer really picked.
 *
 * <p>A store runs them all by extending {@link io.github.tewatashi.promise.Promises} with one method. The staff of the
 * small world err in every way they can; a failure is printed as the story of a day. People are P1, P2 and so on: no
 * name, birth date or paper number is printed.
 *
 * <p>What is told by example (the published cases, proxies) happens in a {@link
 * io.github.tewatashi.office.TestOffice}. Depends on what the library exports, and for the twins on {@code proof}.
 */
@NullMarked
package io.github.tewatashi.promise;

import org.jspecify.annotations.NullMarked;
