package io.github.tewatashi.inspection;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Reason;
import io.github.tewatashi.words.SessionId;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom or what a {@link Habit} is about, by ids and codes only (S4). What does not apply is empty.
 *
 * @param officer the officer who acted
 * @param second the second officer of an override
 * @param reason why it was refused
 * @param hour the hour of the day, from 0 to 23, where the office is
 * @param shortest the shortest time that was taken
 * @param session the session
 * @param serial the number
 */
public record About(
        Optional<OfficerId> officer,
        Optional<OfficerId> second,
        Optional<Reason> reason,
        Optional<Integer> hour,
        Optional<Duration> shortest,
        Optional<SessionId> session,
        Optional<SerialNumber> serial) {

    private static final About NOTHING = new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static About pair(OfficerId officer, OfficerId second) {
        return of(officer).with(second);
    }

    static About refusal(Reason reason, int hour) {
        return new About(
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                Optional.of(hour),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static About of(OfficerId officer) {
        return new About(
                Optional.of(officer),
                NOTHING.second,
                NOTHING.reason,
                NOTHING.hour,
                NOTHING.shortest,
                NOTHING.session,
                NOTHING.serial);
    }

    static About of(SessionId session) {
        return new About(
                NOTHING.officer,
                NOTHING.second,
                NOTHING.reason,
                NOTHING.hour,
                NOTHING.shortest,
                Optional.of(session),
                NOTHING.serial);
    }

    static About number(SessionId session, Optional<SerialNumber> serial) {
        return new About(
                NOTHING.officer,
                NOTHING.second,
                NOTHING.reason,
                NOTHING.hour,
                NOTHING.shortest,
                Optional.of(session),
                serial);
    }

    About took(Duration least) {
        return new About(officer, second, reason, hour, Optional.of(least), session, serial);
    }

    private About with(OfficerId other) {
        return new About(officer, Optional.of(other), reason, hour, shortest, session, serial);
    }

    /** What applies, in the order of the components. */
    @Override
    public String toString() {
        return Stream.of(officer, second, reason, hour.map("%02d:00"::formatted), shortest, session, serial)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
