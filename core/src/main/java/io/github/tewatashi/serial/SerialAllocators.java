package io.github.tewatashi.serial;

/** The allocators of numbers that come with the library. */
public final class SerialAllocators {

    /** How many numbers one year of {@link #yearPrefixed()} has: those of seven digits. */
    private static final long PER_YEAR = 10_000_000;

    private SerialAllocators() {}

    /**
     * Numbers that run on within an office and never restart (S7): countermeasure 2 of the day of 2025-10-06. This is
     * the default.
     */
    public static SerialAllocator continuous() {
        return (request, counters) -> new SerialNumber(counters.reserve(request.office(), "serial", 1));
    }

    /**
     * The year of the session followed by a number that runs on within that year, as in {@code 20250000100-3}. Such a
     * number is never given twice either (S7).
     *
     * <p>The allocator itself throws an {@link IllegalStateException} when ten million numbers of one year are used up.
     */
    public static SerialAllocator yearPrefixed() {
        return (request, counters) -> {
            int year = request.date().getYear();
            long number = counters.reserve(request.office(), "serial:" + year, 1);
            if (number >= PER_YEAR) {
                throw new IllegalStateException("the numbers of the year are used up");
            }
            return new SerialNumber(year * PER_YEAR + number);
        };
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
        return (request, counters) -> allocator.allocate(request, blocks.over(counters));
    }
}
