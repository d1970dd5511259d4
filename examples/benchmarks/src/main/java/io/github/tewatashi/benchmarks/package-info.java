/**
 * What the hot paths of the library cost, measured with JMH.
 *
 * <p>Build with {@code mvn package}, then {@code java -jar examples/benchmarks/target/benchmarks.jar -prof gc}. The
 * names are nobody's. {@code InspectionBenchmark} is run by itself: an inspection over a large ledger, in a small heap.
 * Depends on the library, on SQLite for a store, and on ICU4J for comparison.
 */
@NullMarked
@CheckReturnValue
package io.github.tewatashi.benchmarks;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
