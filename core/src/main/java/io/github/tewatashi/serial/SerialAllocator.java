package io.github.tewatashi.serial;

/**
 * Decides which number a slip gets.
 *
 * <p>Laws: takes numbers from the counters only, so that none comes twice; keeps no other state. A number that the
 * session has given already is refused at booking, whatever the allocator says (S11).
 *
 * @see SerialAllocators
 */
@FunctionalInterface
public interface SerialAllocator {

    /** The number of one slip. */
    SerialNumber allocate(SerialRequest request, SerialCounters counters);
}
