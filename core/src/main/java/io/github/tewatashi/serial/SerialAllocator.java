package io.github.tewatashi.serial;

/**
 * Decides which number a slip gets.
 *
 * <p>An implementation takes its numbers from the counters only, so that none comes twice (S7), and keeps no other
 * state. A number that the session has given already is refused at the booking with {@code NUMBER_IN_USE}, whatever the
 * allocator says (S11).
 *
 * @see SerialAllocators
 */
@FunctionalInterface
public interface SerialAllocator {

    /**
     * The number of one slip.
     *
     * @param request the slip for which a number is asked
     * @param counters the durable counters of the store; what they throw passes through
     */
    SerialNumber allocate(SerialRequest request, SerialCounters counters);
}
