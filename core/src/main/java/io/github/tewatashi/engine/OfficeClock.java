package io.github.tewatashi.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The moments of a clock on the days of an office: whatever zone the clock is in, a day begins when it does there. */
public final class OfficeClock extends Clock {

    private final ZoneId zone;
    private final Supplier<Instant> moments;

    /** The moments of {@code clock} in {@code zone}. */
    public OfficeClock(Clock clock, ZoneId zone) {
        this(zone, clock::instant);
    }

    OfficeClock(ZoneId zone, Supplier<Instant> moments) {
        this.zone = zone;
        this.moments = moments;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new OfficeClock(other, moments);
    }

    @Override
    public Instant instant() {
        return moments.get();
    }
}
