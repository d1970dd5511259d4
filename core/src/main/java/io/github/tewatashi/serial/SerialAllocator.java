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

    /**
     * In how many digits every number of this allocator is written, the check digit apart. A slip with a number of
     * another length is misread (S7), and a number of another length is refused at the booking with
     * {@code NUMBER_OF_OTHER_LENGTH} (S11). Where this changes, slips of the old length are no slips any more.
     *
     * @return {@link SerialNumber#MIN_DIGITS} unless overridden: see {@link SerialAllocators#ofDigits}
     */
    default int digits() {
        return SerialNumber.MIN_DIGITS;
    }
}
