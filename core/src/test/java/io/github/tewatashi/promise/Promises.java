package io.github.tewatashi.promise;

import io.github.tewatashi.store.Store;

/**
 * All promises as properties, and the published cases as stories. Whoever writes a {@link Store} extends this once,
 * with one method, and runs it with jqwik:
 *
 * <pre>{@code
 * class MyStorePromisesProperties extends Promises {
 *     @Override
 *     public Store emptyStore() {
 *         return new MyStore();
 *     }
 * }
 * }</pre>
 *
 * <p>How often each property is tried is jqwik's {@code jqwik.tries.default}, in the module's
 * {@code junit-platform.properties}, or {@code @PropertyDefaults} on the class. That the made-up stories tell of
 * everything is {@link StoriesProperties}: it says nothing of a store, and need be run on one only.
 */
public abstract class Promises
        implements S1_MatchProperties,
                S2_OneProperties,
                S3_OnePlaceProperties,
                S4_BlindProperties,
                S5_AbsentProperties,
                S6_ClosedProperties,
                S7_SerialProperties,
                S8_LedgerProperties,
                S9_OnceProperties,
                S10_OnePaperProperties,
                S11_NarrowProperties,
                S12_TwoPeopleProperties,
                L1_UsefulProperties,
                AtOnceProperties,
                RoundTripsProperties,
                FoundByStories,
                CounterStories,
                ProxyStories {}
