/**
 * Whole days and what comes after them, told on every store: published cases, incidents, reports, counts, erasures.
 *
 * <p>Each story is an abstract class that asks for an empty store and is extended once for each store, in the module of
 * the store. What the reports say is approved text, beside the stories. Depends on
 * {@link io.github.tewatashi.office.TestOffice} and on what the library exports.
 */
@NullMarked
package io.github.tewatashi.story;

import org.jspecify.annotations.NullMarked;
