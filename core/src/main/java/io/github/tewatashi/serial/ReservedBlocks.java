package io.github.tewatashi.serial;

import io.github.tewatashi.vocabulary.OfficeId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counters that reserve ahead. A block belongs to one of these objects only, so that no number comes twice (S7). */
final class ReservedBlocks {

    private record Counter(SerialCounters counters, OfficeId office, String name) {}

    private record Block(long next, long end) {}

    private final int size;
    private final ConcurrentMap<Counter, Block> open = new ConcurrentHashMap<>();

    ReservedBlocks(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("block size must be at least 1");
        }
        this.size = size;
    }

    SerialCounters over(SerialCounters counters) {
        return (office, name, count) ->
                count == 1 ? take(new Counter(counters, office, name)) : counters.reserve(office, name, count);
    }

    private long take(Counter counter) {
        Block taken = open.compute(counter, (key, block) -> {
            if (block != null && block.next() < block.end()) {
                return new Block(block.next() + 1, block.end());
            }
            long first = key.counters().reserve(key.office(), key.name(), size);
            return new Block(first + 1, first + size);
        });
        return taken.next() - 1;
    }
}
