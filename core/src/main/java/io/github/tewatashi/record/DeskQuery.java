package io.github.tewatashi.record;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What a desk asks when a slip is shown and a name is said.
 *
 * @param session the desk's session
 * @param desk the desk
 * @param number the number on the slip
 * @param keys the texts to look for
 * @param days how many days before and after the session's own another session is near it; 0 looks at no session but
 *     the desk's own tray (S2)
 */
public record DeskQuery(SessionId session, DeskName desk, SerialNumber number, Set<String> keys, int days) {

    /** Keys are copied. */
    public DeskQuery {
        keys = Set.copyOf(keys);
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative");
        }
    }

    /** A question about the session's own tray. */
    public DeskQuery(SessionId session, DeskName desk, SerialNumber number, Set<String> keys) {
        this(session, desk, number, keys, 0);
    }

    /** Whether a session is near that of the desk: at most {@link #days} before or after it. */
    public boolean isNear(LocalDate desks, LocalDate other) {
        return days > 0 && Math.abs(ChronoUnit.DAYS.between(desks, other)) <= days;
    }

    /** Without the keys, which hold the stated name. */
    @Override
    public String toString() {
        return "DeskQuery[" + session + "/" + desk + " " + number + "]";
    }
}
