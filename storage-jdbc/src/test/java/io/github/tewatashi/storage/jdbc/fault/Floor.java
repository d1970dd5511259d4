package io.github.tewatashi.storage.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

/** How often a run must at least have caused each fault, and how much it must have checked. */
enum Floor {
    POSTGRES_KILLED(100),
    MARIADB_KILLED(20),
    JVM_KILLED(20),
    CONNECTION_CUT_BY_THE_SERVER(100),
    COMMITTED_BUT_UNKNOWN_ON_POSTGRES(800),
    COMMITTED_BUT_UNKNOWN_ON_MARIADB(200),
    CONTESTED_ON_POSTGRES(10_000),
    CONTESTED_ON_MARIADB(10_000),
    CALLS_CHECKED(100_000);

    private final long demanded;

    Floor(long demanded) {
        this.demanded = demanded;
    }

    long demanded() {
        return demanded;
    }

    /** What was counted in a run. */
    static final class Count {

        private final Map<Floor, Long> counted = new EnumMap<>(Floor.class);

        void add(Floor what, long more) {
            counted.merge(what, more, Long::sum);
        }

        void assertReached(Floor what) {
            assertThat(counted.getOrDefault(what, 0L)).as("%s", what).isGreaterThanOrEqualTo(what.demanded);
        }

        /** Whether every kind of fault was caused, and not only one that somebody is looking at. */
        boolean isOfAllFaults() {
            return counted.size() == values().length;
        }

        /** A line for each. */
        String table() {
            StringBuilder table = new StringBuilder();
            for (Floor what : values()) {
                table.append("%-34s %,9d of %,9d%n".formatted(what, counted.getOrDefault(what, 0L), what.demanded));
            }
            return table.toString();
        }
    }
}
