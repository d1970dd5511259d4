/**
 * What an inspection must find, as tests that run on each store: a small day with everything in it, and its books after
 * every way of tampering with them.
 */
@NullMarked
package io.github.tewatashi.inspection.contract;

import org.jspecify.annotations.NullMarked;
