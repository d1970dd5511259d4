package io.github.tewatashi.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that never shows one time twice: whenever somebody looks, a second has passed. Safe for several threads. */
public final class TickingClock extends Clock {

    private final AtomicReference<Instant> now;

    /** A clock that shows a second after {@code start} first. */
    public TickingClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now.updateAndGet(shown -> shown.plus(time));
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(shown -> shown.plusSeconds(1));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
