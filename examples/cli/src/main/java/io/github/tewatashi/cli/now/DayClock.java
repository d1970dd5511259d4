package io.github.tewatashi.cli.now;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Shows the time that the log says it is, so that a day played again is the same day. */
final class DayClock extends Clock {

    /** Japan Standard Time, without summer time since 1951. */
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private final ZoneId zone;
    private volatile Instant now;

    DayClock(LocalDateTime start) {
        this(JAPAN, start.toInstant(JAPAN));
    }

    private DayClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** Puts the clock to the log's next time. */
    void set(LocalDateTime time) {
        now = time.toInstant(JAPAN);
    }

    /** Lets time pass that the log says nothing of. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Stands still; the library asks the clock that it was given. */
    @Override
    public Clock withZone(ZoneId other) {
        return new DayClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
