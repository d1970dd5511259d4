/**
 * What every store must keep, as tests: extend {@link io.github.tewatashi.store.contract.StoreContract}, or
 * {@link io.github.tewatashi.store.contract.DurableStoreContract} if the store outlives its process.
 *
 * <p>One interface per topic, no switch to leave one out. All promises rest on this contract, S7, S8 and S9
 * directly. Depends on core's public types, JUnit Jupiter and AssertJ; the test jar brings neither of the two along.
 */
@NullMarked
package io.github.tewatashi.store.contract;

import org.jspecify.annotations.NullMarked;
