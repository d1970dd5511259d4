package io.github.tewatashi.serial;

/** The allocators of numbers that come with the library. */
public final class SerialAllocators {

    /** How many numbers one year of {@link #yearPrefixed()} has: those of seven digits. */
    private static final long PER_YEAR = 10_000_000;

    /** The digits of a year, and of a number within it. */
    private static final int YEAR_PREFIXED_DIGITS = 11;

    private SerialAllocators() {}

    /**
     * Numbers that run on within an office and never restart (S7): countermeasure 2 of the day of 2025-10-06. This is
     * the default.
     *
     * <p>A number that any slip of the office bears is passed over: one that another allocator gave before, or that a
     * counter gives again because somebody lowered it or put back an older copy of it.
     */
    public static SerialAllocator continuous() {
        return (request, counters) -> new FreeNumbers(counters, request.office(), "serial", SerialNumber::new).next();
    }

    /**
     * The year of the session followed by a number that runs on within that year, as in {@code 20250000100-3}. Such a
     * number is never given twice either (S7).
     *
     * <p>The allocator itself throws an {@link IllegalStateException} when ten million numbers of one year are used up.
     */
    public static SerialAllocator yearPrefixed() {
        return ofDigits(YEAR_PREFIXED_DIGITS, (request, counters) -> {
            int year = request.date().getYear();
            return new FreeNumbers(counters, request.office(), "serial:" + year, n -> ofYear(year, n)).next();
        });
    }

    private static SerialNumber ofYear(int year, long number) {
        if (number >= PER_YEAR) {
            throw new IllegalStateException("the numbers of the year are used up");
        }
        return new SerialNumber(year * PER_YEAR + number);
    }

    /**
     * Numbers that restart at every session: the procedure of the day of 2025-10-06. It is kept to replay that day, and
     * for offices whose older system still counts like that. It gives up S7 across sessions; the other promises hold
     * all the same: a slip of another session is told apart by its colour, and two certificates of one number need a
     * further identifier (S2).
     */
    public static SerialAllocator restartingPerSession() {
        return (request, counters) ->
                new SerialNumber(counters.reserve(request.office(), "serial:session:" + request.session(), 1));
    }

    /**
     * The numbers of another allocator, reserved in blocks: one write to the store for many slips. The numbers that a
     * process has reserved and not used when it ends are never given to anybody.
     *
     * @param allocator the allocator whose numbers these are
     * @param size how many numbers are reserved at once, at least 1
     * @throws IllegalArgumentException if {@code size} is below 1
     */
    public static SerialAllocator inBlocks(SerialAllocator allocator, int size) {
        ReservedBlocks blocks = new ReservedBlocks(size);
        return ofDigits(allocator.digits(), (request, counters) -> allocator.allocate(request, blocks.over(counters)));
    }

    /**
     * The numbers of another allocator, all of which are written in {@code digits} digits, so that a number that lost a
     * digit is no other one (S7): for an allocator of one's own whose numbers have more than seven.
     *
     * @param digits from 7 to 12, without the check digit
     * @throws IllegalArgumentException if {@code digits} is not
     */
    public static SerialAllocator ofDigits(int digits, SerialAllocator allocator) {
        return new OfDigits(digits, allocator);
    }

    private record OfDigits(int digits, SerialAllocator allocator) implements SerialAllocator {

        OfDigits {
            if (digits < SerialNumber.MIN_DIGITS
                    || digits > Long.toString(SerialNumber.MAX).length()) {
                throw new IllegalArgumentException("a serial number has 7 to 12 digits");
            }
        }

        @Override
        public SerialNumber allocate(SerialRequest request, SerialCounters counters) {
            return allocator.allocate(request, counters);
        }
    }
}
