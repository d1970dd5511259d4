package io.github.tewatashi.storage.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

/** How often a run must at least have caused each fault, and how much it must have checked. */
enum Floor {
    POSTGRES_KILLED(5, 100),
    MARIADB_KILLED(2, 20),
    JVM_KILLED(2, 20),
    CONNECTION_CUT_BY_THE_SERVER(20, 100),
    COMMITTED_BUT_UNKNOWN_ON_POSTGRES(50, 800),
    COMMITTED_BUT_UNKNOWN_ON_MARIADB(50, 200),
    CONTESTED_ON_POSTGRES(100, 10_000),
    CONTESTED_ON_MARIADB(100, 10_000),
    CALLS_CHECKED(2_000, 100_000);

    private final long few;
    private final long many;

    Floor(long few, long many) {
        this.few = few;
        this.many = many;
    }

    /** What was counted in a run that must reach the floors. */
    static final class Count {

        private final Map<Floor, Long> counted = new EnumMap<>(Floor.class);
        private final boolean many;

        /** With the floors of the profile {@code full}, or with those of every run. */
        Count(boolean many) {
            this.many = many;
        }

        long demanded(Floor what) {
            return many ? what.many : what.few;
        }

        void add(Floor what, long more) {
            counted.merge(what, more, Long::sum);
        }

        void assertReached(Floor what) {
            assertThat(counted.getOrDefault(what, 0L)).as("%s", what).isGreaterThanOrEqualTo(demanded(what));
        }

        /** Whether every kind of fault was caused, and not only one that somebody is looking at. */
        boolean isOfAllFaults() {
            return counted.size() == values().length;
        }

        /** A line for each. */
        String table() {
            StringBuilder table = new StringBuilder();
            for (Floor what : values()) {
                table.append("%-34s %,9d of %,9d%n".formatted(what, counted.getOrDefault(what, 0L), demanded(what)));
            }
            return table.toString();
        }
    }
}
