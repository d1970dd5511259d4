package io.github.tewatashi.promise;

import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialAllocators;

/** How slips are numbered in a story. */
enum Numbers {
    CONTINUOUS(true) {
        @Override
        SerialAllocator allocator() {
            return SerialAllocators.continuous();
        }
    },
    YEAR_PREFIXED(true) {
        @Override
        SerialAllocator allocator() {
            return SerialAllocators.yearPrefixed();
        }
    },
    RESTARTING_PER_SESSION(false) {
        @Override
        SerialAllocator allocator() {
            return SerialAllocators.restartingPerSession();
        }
    },
    CONTINUOUS_IN_BLOCKS(true) {
        @Override
        SerialAllocator allocator() {
            return SerialAllocators.inBlocks(SerialAllocators.continuous(), 3);
        }
    },
    RESTARTING_IN_BLOCKS(false) {
        @Override
        SerialAllocator allocator() {
            return SerialAllocators.inBlocks(SerialAllocators.restartingPerSession(), 2);
        }
    };

    private final boolean runOn;

    Numbers(boolean runOn) {
        this.runOn = runOn;
    }

    /** Whether a number is never given twice in an office (S7). */
    boolean runOn() {
        return runOn;
    }

    abstract SerialAllocator allocator();
}
