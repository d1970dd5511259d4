package io.github.tewatashi.serial;

/** The allocators that come with the library. */
public final class SerialAllocators {

    /** Numbers of one year of {@link #yearPrefixed()}: seven digits. */
    private static final long PER_YEAR = 10_000_000;

    private SerialAllocators() {}

    /** Numbers run on within an office and never restart: countermeasure 2, and the default (S7). */
    public static SerialAllocator continuous() {
        return (request, counters) -> new SerialNumber(counters.reserve(request.office(), "serial", 1));
    }

    /**
     * The session's year before a number that runs on within that year, as in {@code 20250000100-3}: never given twice
     * either (S7).
     *
     * @throws IllegalStateException from the allocator, after ten million numbers in one year
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
     * Numbers restart at every session: the procedure of 2025-10-06, kept to replay it and to embed where a legacy
     * system still counts like that. The other promises hold all the same: a slip of another session is told apart by
     * its colour, and two papers that bear one number need a further identifier (S2).
     */
    public static SerialAllocator restartingPerSession() {
        return (request, counters) ->
                new SerialNumber(counters.reserve(request.office(), "serial:session:" + request.session(), 1));
    }

    /**
     * The numbers of {@code allocator}, reserved {@code size} at a time: one write to the store for many slips. What a
     * process has reserved and not used when it ends is a gap.
     *
     * @param size how many, from 1 on
     */
    public static SerialAllocator inBlocks(SerialAllocator allocator, int size) {
        Blocks blocks = new Blocks(size);
        return (request, counters) -> allocator.allocate(request, blocks.over(counters));
    }
}
